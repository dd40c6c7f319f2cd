import { Converter } from 'opencc-js/t2cn';
import { isHan } from './fold.ts';

/** Traditional characters, each at the place of its simplified form. */
export type ScriptPairs = Readonly<{ traditional: string; simplified: string }>;

/** The ideographs that phones and computers type. */
const first = 0x4e00;
const last = 0x9fff;

/**
 * The pairs worth sending: those whose simplified form the site's texts use and whose traditional form they do not. A
 * character that a text uses as it is, such as 著 in 著作, is never changed, so that it can be found.
 * @param used The characters of all indexed texts.
 * @param asTheyAre The characters of the texts whose own spelling counts.
 */
export function scriptPairs(used: ReadonlySet<string>, asTheyAre: ReadonlySet<string>): ScriptPairs {
  const pairs = [...simplifiedForms()].filter(([from, to]) => used.has(to) && !asTheyAre.has(from));
  return { traditional: pairs.map(([from]) => from).join(''), simplified: pairs.map(([, to]) => to).join('') };
}

/** Every character that simplifies to another, by the standard forms and those of Taiwan and Hong Kong. */
function simplifiedForms(): ReadonlyMap<string, string> {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const forms = new Map<string, string>();
  for (let code = first; code <= last; code += 1) {
    const char = String.fromCodePoint(code);
    const form = converters.map((convert) => convert(char)).find((each) => each !== char);
    if (form !== undefined && [...form].length === 1 && isHan(form)) forms.set(char, form);
  }
  return forms;
}
