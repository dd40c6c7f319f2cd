import type { Removal, Repair } from '../../schemas/originals/index.ts';

/** A line of a file, or a row of a table with its cells parted by tabs, with the number it has in the file. */
export type Line = Readonly<{
  at: number; text: string; as: 'text' | 'heading' | 'row' | 'blank';
  /** The slide it stands on, in a set of slides. */
  slide?: number;
}>;

/** Lines on their way through the importer, with everything taken out and mended so far. */
export type Cleaned = Readonly<{ lines: readonly Line[]; removed: readonly Removal[]; repaired: readonly Repair[] }>;

/** A step of cleaning: the lines as it leaves them, and what it did. */
export type Step = (lines: readonly Line[]) => Cleaned;

/** Runs steps one after the other and gathers what each did. */
export function inTurn(lines: readonly Line[], steps: readonly Step[]): Cleaned {
  return steps.reduce<Cleaned>((so, step) => {
    const next = step(so.lines);
    return { lines: next.lines, removed: [...so.removed, ...next.removed], repaired: [...so.repaired, ...next.repaired] };
  }, { lines, removed: [], repaired: [] });
}

/** The lines of a text, numbered from one. */
export function linesOf(text: string): readonly Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).map((each, index) => lineOf(each, index + 1));
}

/** A line from its text: a row where tabs part it into three cells or more. White space around it is no text. */
export function lineOf(text: string, at: number): Line {
  const isRow = text.split('\t').length > 2 && text.trim().includes('\t');
  const trimmed = isRow ? text.replace(/^[^\S\t]+|[^\S\t]+$/gu, '') : text.trim();
  return { at, text: trimmed, as: trimmed === '' ? 'blank' : isRow ? 'row' : 'text' };
}

/** The line with another text. */
export function withText(line: Line, text: string): Line {
  const trimmed = line.as === 'row' ? text : text.trim();
  return { ...line, text: trimmed, as: trimmed === '' ? 'blank' : line.as };
}
