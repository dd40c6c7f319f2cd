import { parseDocument } from 'yaml';
import { Refused } from './refused.ts';

const largestInput = 1_000_000;
/** No case is nested deeper than a list of rows in an object; what is, would only exhaust whoever walks it. */
const deepest = 20;

/**
 * The value in a JSON text.
 * @throws Refused when it is too large, no JSON, nested too deep, or says something twice: which of the two is meant is not for us to guess.
 */
export function readJson(given: string): unknown {
  // Windows begins a text with this mark.
  const text = given.replace(/^\uFEFF/u, '');
  if (text.length > largestInput) throw new Refused(`The case is larger than ${String(largestInput)} characters.`);
  if (text.trim() === '') throw new Refused('Standard input is empty, which is not JSON. Give the case there, such as: < answers.json. Nothing was written.');
  const value = parsed(text);
  if (!isWithin(value, deepest)) throw new Refused(`The case is nested deeper than ${String(deepest)} objects and lists. Nothing was written.`);
  // A reader of JSON keeps the last of two and says nothing; JSON is YAML, whose readers refuse it.
  const twice = parseDocument(text, { schema: 'json' }).errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  if (twice.length === 0) return value;
  const places = twice.map(({ pos: [from], linePos }) => {
    const [name = ''] = /^"(?:[^"\\]|\\.)*"/u.exec(text.slice(from)) ?? [];
    return `  line ${String(linePos?.[0].line ?? 1)}: ${name} stands twice in one object. Write it once.`;
  });
  throw new Refused(['The case on standard input was refused; nothing was written.', ...places].join('\n'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(`Standard input is not JSON: ${error instanceof Error ? error.message : String(error)}. Nothing was written.`);
  }
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}
