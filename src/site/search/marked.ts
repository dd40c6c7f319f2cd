import { findAll, merge, original, type Span } from './find.ts';
import { fold, marksOf, type Folded, type Marks } from './fold.ts';
import { remembered } from './remembered.ts';

/** A stretch of an excerpt, and whether it is what was looked for. */
export type Piece = Readonly<{ text: string; marked: boolean }>;

/** About how many characters an excerpt shows around what was found. */
const shown = 80;

const marksIn = remembered(100, marksOf);
const foldings: Readonly<Record<Marks, (text: string) => Folded>> = {
  keep: remembered(2_000, (text) => fold(text, 'keep')),
  keepD: remembered(2_000, (text) => fold(text, 'keepD')),
  drop: remembered(2_000, (text) => fold(text, 'drop')),
};

/** Where folded texts stand in a paragraph, in the paragraph's own positions. */
export function spansIn(paragraph: string, wanted: readonly string[]): readonly Span[] {
  return wanted.flatMap((text) => {
    const folded = foldings[marksIn(text)](paragraph);
    return findAll(folded.text, text).map((span) => original(folded, paragraph, span));
  });
}

/** An excerpt of a paragraph around the first of some spans, with each stretch of touching spans marked once. */
export function excerpt(paragraph: string, spans: readonly Span[]): readonly Piece[] {
  const marks = merge(spans);
  const [first = { from: 0, to: 0 }] = marks;
  const start = paragraph.length <= shown * 1.5 ? 0 : startBefore(paragraph, first.from);
  const end = paragraph.length <= start + shown * 1.5 ? paragraph.length : wordEnd(paragraph, Math.max(start + shown, first.to));
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') pieces.push({ text, marked });
  };
  let from = start;
  if (start > 0) add('…', false);
  for (const mark of marks.filter((each) => each.from < end && each.to > start)) {
    add(paragraph.slice(from, mark.from), false);
    add(paragraph.slice(Math.max(mark.from, from), Math.min(mark.to, end)), true);
    from = Math.min(mark.to, end);
  }
  add(paragraph.slice(from, end), false);
  if (end < paragraph.length) add('…', false);
  return pieces;
}

/** Just after the last punctuation before what was found, if that is near; never inside a word in letters or a surrogate pair. */
function startBefore(paragraph: string, found: number): number {
  const earliest = Math.max(0, found - Math.floor(shown / 3));
  if (earliest === 0) return 0;
  const stop = [...paragraph.slice(earliest, found).matchAll(/[。；，、：]|[.;,:] /gu)].at(-1);
  const start = stop === undefined ? Math.min(wordEnd(paragraph, earliest), found) : earliest + stop.index + stop[0].length;
  return /[\uDC00-\uDFFF]/.test(paragraph[start] ?? '') ? start + 1 : start;
}

/** Where the word in letters or the figure ends that stands on both sides of a position; elsewhere the position itself. */
function wordEnd(paragraph: string, position: number): number {
  const inside = /[\p{Script=Latin}\p{M}\d]/u;
  let end = position;
  while (inside.test(paragraph[end - 1] ?? '') && inside.test(paragraph[end] ?? '')) end += 1;
  return end;
}
