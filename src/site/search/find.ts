import type { Folded } from './fold.ts';

/** A stretch of folded text, from its first code unit to the one after its last. */
export type Span = Readonly<{ from: number; to: number }>;

/**
 * Every place where `wanted` stands in a text. A figure or a word in letters counts only whole: 50元 is not found in 250元.
 * @param wanted Folded like the text.
 */
export function findAll(text: string, wanted: string): readonly Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  let from = text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    if (isWhole(text, from, to)) spans.push({ from, to });
    from = text.indexOf(wanted, from + 1);
  }
  return spans;
}

/** The spans in order, with those that touch or overlap made one, so that marks are never broken into characters. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

/** The stretch of the original text that a stretch of its folded form came from. */
export function original({ at }: Folded, text: string, { from, to }: Span): Span {
  const start = at[from] ?? 0;
  const last = at[to - 1] ?? start;
  const end = last + (String.fromCodePoint(text.codePointAt(last) ?? 0).length);
  return { from: start, to: end };
}

function isWhole(text: string, from: number, to: number): boolean {
  return !(joined(text[from - 1], text[from]) || joined(text[to - 1], text[to]));
}

/** Whether two neighbours belong to one figure or one word in letters. */
function joined(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const figure = /[\d.]/u;
  const letter = /[\p{Script=Latin}\p{M}]/u;
  return (figure.test(left) && figure.test(right)) || (letter.test(left) && letter.test(right));
}
