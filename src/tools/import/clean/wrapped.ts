import type { Repair } from '../../../schemas/originals/index.ts';
import { markerOf } from '../structure/marker.ts';
import type { Cleaned, Line } from '../line.ts';

/**
 * Joins the lines of a file that was broken at a fixed width. Only where most lines that another one follows have nearly the
 * same, greatest width: then the break is the width's and not the author's.
 */
export function joinWrapped(lines: readonly Line[]): Cleaned {
  const untouched = { lines, removed: [], repaired: [] };
  const followed = lines.filter((line, at) => line.as === 'text' && lines[at + 1]?.as === 'text').map(({ text }) => widthOf(text)).sort((a, b) => a - b);
  const widest = followed[Math.floor(followed.length * 0.98)] ?? 0;
  const full = followed.filter((width) => width >= widest * 0.88 && width <= widest * 1.04).length;
  if (followed.length < 8 || widest < 40 || widest > 200 || full < followed.length * 0.7) return untouched;
  const repaired: Repair[] = [];
  const result: Line[] = [];
  let isFull = false;
  for (const line of lines) {
    const before = result.at(-1);
    const starts = markerOf(line.text, 'zh') !== undefined || markerOf(line.text, 'vi') !== undefined;
    if (isFull && before?.as === 'text' && line.as === 'text' && !starts) {
      const glue = /[\p{Script=Han}，。、；：”）]$/u.test(before.text) || /^\p{Script=Han}/u.test(line.text) ? '' : ' ';
      repaired.push({ kind: 'joinedLine', line: line.at, before: `${before.text.slice(-8)}⏎${line.text.slice(0, 8)}`, after: `${before.text.slice(-8)}${glue}${line.text.slice(0, 8)}`, times: 1 });
      result[result.length - 1] = { ...before, text: `${before.text}${glue}${line.text}` };
    } else result.push(line);
    isFull = line.as === 'text' && widthOf(line.text) >= widest * 0.88;
  }
  return { lines: result, removed: [], repaired };
}

/** How wide a text is in columns: a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u1100-\u115F\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(char) ? 2 : 1;
  return width;
}
