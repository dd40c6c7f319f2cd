import type { Removal, Repair } from '../../../schemas/originals/index.ts';
import { lineOf, type Line } from '../line.ts';
import { markerOf } from '../structure/marker.ts';

/** A line as it is printed on a page, with where it stands, in points. */
export type PrintedLine = Readonly<{ page: number; text: string; left: number; right: number; base: number; size: number }>;

/** What stands at the same height on so many pages, with only its figures changing, is a head or foot. */
const pagesForHeader = 3;

/**
 * The paragraphs that printed lines make: a line goes on in the next where no more would have fitted on it, unless the next is indented
 * or begins with a number. Page numbers and running heads are taken out first, so that a paragraph goes on over the end of a page.
 */
export function paragraphsOf(printed: readonly PrintedLine[]): Readonly<{ lines: readonly Line[]; removed: readonly Removal[]; repaired: readonly Repair[] }> {
  const removed: Removal[] = [];
  const kept = printed.filter((line) => {
    const kind = runningKind(line, printed);
    if (kind !== undefined) removed.push({ kind, line: line.page, text: line.text });
    return kind === undefined;
  });
  const right = edge(kept.map((line) => line.right), 0.95);
  const left = edge(kept.map((line) => line.left), 0.1);
  const joins = new Map<number, Repair>();
  const lines: Line[] = [];
  let before: PrintedLine | undefined;
  for (const line of kept) {
    const last = lines.at(-1);
    const goesOn = before !== undefined && last?.as === 'text' && !line.text.includes('\t')
      && before.right + firstWord(line) > right - before.size * 0.6 && line.left < left + line.size * 1.2
      && markerOf(line.text, 'zh') === undefined && markerOf(line.text, 'vi') === undefined && Math.abs(before.size - line.size) < 1.5;
    if (goesOn) {
      const glue = /[\p{Script=Han}，。；：、“”（）]$/u.test(last.text) || /^\p{Script=Han}/u.test(line.text) ? '' : ' ';
      lines[lines.length - 1] = { ...last, text: `${last.text}${glue}${line.text}` };
      const known = joins.get(line.page);
      joins.set(line.page, { kind: 'joinedLine', line: line.page, before: known?.before ?? `${last.text.slice(-8)}⏎${line.text.slice(0, 8)}`, after: known?.after ?? `${last.text.slice(-8)}${glue}${line.text.slice(0, 8)}`, times: (known?.times ?? 0) + 1 });
    } else lines.push(lineOf(line.text, line.page));
    before = line;
  }
  return { lines, removed, repaired: [...joins.values()] };
}

/** How much room the first word of a line takes: where it would have fitted on the line before, the break was meant. */
function firstWord({ text, left, right, size }: PrintedLine): number {
  const [word = ''] = /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text) ?? [];
  const each = text.length === 0 ? size : (right - left) / text.length;
  return (word.length + (/\p{Script=Latin}/u.test(word) ? 1 : 0)) * each;
}

function runningKind(line: PrintedLine, all: readonly PrintedLine[]): Removal['kind'] | undefined {
  const onPage = all.filter(({ page }) => page === line.page);
  const isOuter = line === onPage[0] || line === onPage.at(-1);
  if (!isOuter) return undefined;
  if (/^[-—–]?\s*\d{1,4}\s*[-—–]?$|^第?\s*\d{1,4}\s*页|^Trang \d+/u.test(line.text)) return 'pageNumber';
  const shape = line.text.replace(/\d+/gu, '0');
  const pages = new Set(all.filter((other) => Math.abs(other.base - line.base) < 3 && other.text.replace(/\d+/gu, '0') === shape).map(({ page }) => page));
  return pages.size >= pagesForHeader ? 'runningHeader' : undefined;
}

function edge(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
