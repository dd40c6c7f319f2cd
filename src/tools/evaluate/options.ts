import { isDate, type ISODate } from '../../rules/engine/index.ts';
import { calculatorOf, type Calculator } from './calculators.ts';
import { Refused } from './refused.ts';
import { schemeTools, type SchemeTool } from './schemes.ts';

type Days = Readonly<{ factsOn: ISODate; rulesOn: ISODate }>;

/** What was asked of the tool. */
export type Options =
  | Readonly<{ kind: 'help' | 'list' }>
  | Readonly<{ kind: 'describe'; calculator: Calculator }>
  | Readonly<{ kind: 'case'; calculator: Calculator }> & Days
  | Readonly<{ kind: 'batch'; calculator: Calculator; file: string }> & Days
  | Readonly<{ kind: 'scheme'; tool: SchemeTool; asked: 'describe' | 'case' | Readonly<{ batch: string }> }> & Days;

/** How the tool is called. */
export const usage = `Usage:
  npm run --silent evaluate -- --list
  npm run --silent evaluate -- <calculator> --describe
  npm run --silent evaluate -- <calculator> [--facts-on YYYY-MM-DD] [--rules-on YYYY-MM-DD] < answers.json
  npm run --silent evaluate -- <calculator> [--facts-on …] [--rules-on …] --batch households.csv > results.csv
A table is a CSV or an XLSX; --describe names its columns.`;

/** Reads the command line; `today` (YYYY-MM-DD) is the day of facts and rules where none is given. */
export function readOptions(words: readonly string[], today: string): Options {
  const [first, ...rest] = words;
  if (first === undefined) throw new Refused(`Say which calculator.\n${usage}`);
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (first === '--list') {
    if (rest.length > 0) throw new Refused(`--list stands alone; "${rest.join(' ')}" is too much.\n${usage}`);
    return { kind: 'list' };
  }
  const tool = schemeTools.find(({ id }) => id === first);
  let describe = false;
  let file: string | null = null;
  let [factsOn, rulesOn] = [day(today, 'today'), day(today, 'today')];
  const given = new Set<string>();
  for (let at = 0; at < rest.length; at += 1) {
    const [flag, value] = [rest[at] ?? '', rest[at + 1]];
    if (given.has(flag)) throw new Refused(`${flag} stands twice. Write it once.`);
    given.add(flag);
    switch (flag) {
      case '--describe':
        describe = true;
        continue;
      case '--batch':
        file = needed(flag, value, 'the name of a CSV or XLSX file');
        break;
      case '--facts-on':
        factsOn = day(needed(flag, value, 'a day, YYYY-MM-DD'), flag);
        break;
      case '--rules-on':
        rulesOn = day(needed(flag, value, 'a day, YYYY-MM-DD'), flag);
        break;
      default:
        throw new Refused(`There is no option "${flag}".\n${usage}`);
    }
    at += 1;
  }
  if (describe && given.size > 1) throw new Refused(`--describe stands alone; leave out ${[...given].filter((flag) => flag !== '--describe').join(', ')}.`);
  const days = [...given].filter((flag) => flag.endsWith('-on'));
  if (tool !== undefined && file !== null && days.length > 0) throw new Refused(`A table of ${first} goes by the days that stand in it; leave out ${days.join(', ')}.`);
  if (tool !== undefined) return { kind: 'scheme', tool, asked: describe ? 'describe' : file === null ? 'case' : { batch: file }, factsOn, rulesOn };
  const calculator = calculatorOf(first);
  if (describe) return { kind: 'describe', calculator };
  return file === null ? { kind: 'case', calculator, factsOn, rulesOn } : { kind: 'batch', calculator, file, factsOn, rulesOn };
}

function needed(flag: string, value: string | undefined, what: string): string {
  if (value === undefined || value.startsWith('--')) throw new Refused(`${flag} wants ${what} after it.`);
  return value;
}

function day(text: string, flag: string): ISODate {
  if (isDate(text)) return text;
  throw new Refused(`${flag}: "${text}" is not a day that exists. Write YYYY-MM-DD, such as 2016-09-01.`);
}
