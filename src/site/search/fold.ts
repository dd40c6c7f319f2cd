/** Text in the shape it is compared in, and where each of its code units stood in the text it came from. */
export type Folded = Readonly<{ text: string; at: readonly number[] }>;

/** Which marks count when two texts are compared: all, only that of đ, or none. */
export type Marks = 'keep' | 'keepD' | 'drop';

/** What may stand between two words: nothing that counts, a space, a dash or slash, a decimal mark, other punctuation. */
type Gap = 'bracket' | 'space' | 'dash' | 'decimal' | 'stop';

const han = /\p{Script=Han}/u;

/**
 * Brings a text into the shape it is compared in: compatibility forms, lower case, no brackets, quotes or invisible
 * characters, no space beside a Chinese character, a space for a dash between figures, a bar for other punctuation.
 * A text that is folded already stays as it is.
 * @param marks Fewer for a query that was typed with fewer: see {@link marksOf}.
 */
export function fold(text: string, marks: Marks = 'keep'): Folded {
  const out: string[] = [];
  const at: number[] = [];
  let gaps: Gap[] = [];
  let position = 0;
  for (const original of text) {
    for (const { char, kind } of shapesOf(original, marks)) {
      if (kind === 'nothing') continue;
      if (kind !== 'word') {
        gaps.push(kind);
        continue;
      }
      if (gaps.length > 0) {
        const mark = out.length === 0 ? '' : between(gaps, out.at(-1) ?? '', char);
        if (mark !== '') {
          out.push(mark);
          at.push(position);
        }
        gaps = [];
      }
      out.push(char);
      for (let unit = 0; unit < char.length; unit += 1) at.push(position);
    }
    position += original.length;
  }
  return { text: out.join(''), at };
}

/** Whether a character is Chinese. */
export function isHan(char: string): boolean {
  return han.test(char);
}

/** The marks by which a folded query is compared: typed without any, it finds every spelling; with only that of đ, every tone. */
export function marksOf(query: string): Marks {
  if (withoutMarks(query) === query) return 'drop';
  return withoutTones(query) === query ? 'keepD' : 'keep';
}

/** Vietnamese without its marks; Unicode does not take đ apart, so it is named. */
export function withoutMarks(text: string): string {
  return withoutTones(text).replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

function withoutTones(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

type Shape = Readonly<{ char: string; kind: 'word' | 'nothing' | Gap }>;

/** A site has some thousand different characters and millions of them: each is looked at once. */
const known: Readonly<Record<Marks, Map<string, readonly Shape[]>>> = { keep: new Map(), keepD: new Map(), drop: new Map() };

function shapesOf(char: string, marks: Marks): readonly Shape[] {
  const found = known[marks].get(char);
  if (found !== undefined) return found;
  const shapes = [...shapeOf(char, marks)].map((each) => ({ char: each, kind: kindOf(each) }));
  known[marks].set(char, shapes);
  return shapes;
}

function shapeOf(char: string, marks: Marks): string {
  // Some keyboards write the Icelandic ð, which looks the same as a capital.
  const shape = char.normalize('NFKC').toLowerCase().replace('ð', 'đ');
  switch (marks) {
    case 'keep': return shape;
    case 'keepD': return withoutTones(shape);
    case 'drop': return withoutMarks(shape);
  }
}

function kindOf(char: string): 'word' | 'nothing' | Gap {
  if (/[\p{L}\p{N}\p{M}%]/u.test(char)) return 'word';
  if (/\s/u.test(char)) return 'space';
  if (/[\p{Cc}\p{Cf}]/u.test(char)) return 'nothing';
  if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`]/u.test(char)) return 'bracket';
  if (/[\p{Pd}/_~]/u.test(char)) return 'dash';
  return /[.,]/u.test(char) ? 'decimal' : 'stop';
}

function between(gaps: readonly Gap[], before: string, after: string): '' | ' ' | '|' | '.' {
  if (gaps.length === 0) return '';
  const figures = /^\d$/u.test(before) && /^\d$/u.test(after);
  if (figures && gaps.length === 1 && gaps[0] === 'decimal') return '.';
  const beside = isHan(before) || isHan(after);
  if (gaps.some((gap) => gap === 'stop' || gap === 'decimal' || (gap === 'dash' && beside))) return '|';
  if (gaps.some((gap) => gap !== 'bracket')) return beside ? '' : ' ';
  // 〔2016〕41 must not become the figure 201641.
  return figures ? ' ' : '';
}
