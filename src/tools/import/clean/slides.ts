import type { Removal } from '../../../schemas/originals/index.ts';
import type { Cleaned, Line } from '../line.ts';

const footer = /\d{1,4}\/\d{1,2}\/\d{4}/u;

/**
 * Slides that were saved as one run of text carry the foot of every slide: a date, the number of the slide, the title of the set.
 * Where date and title repeat and the numbers count up by one, the foot is taken out, and each slide becomes a line.
 */
export function partSlides(lines: readonly Line[]): Cleaned {
  const removed: Removal[] = [];
  const all = lines.filter(({ as }) => as === 'text').map(({ text }) => text).join('\n');
  const found = repeatedFooter(all);
  if (found === undefined) return { lines, removed, repaired: [] };
  let next = 1;
  const parted = lines.flatMap((line): readonly Line[] => {
    if (line.as !== 'text') return [line];
    const parts: Line[] = [];
    let rest = line.text;
    for (;;) {
      const foot = `${found.date}${String(next)}${found.title}`;
      let at = rest.indexOf(foot);
      // The last slide may be cut in its foot.
      let length = foot.length;
      if (at < 0 && rest.endsWith(foot.slice(0, -1))) [at, length] = [rest.length - foot.length + 1, foot.length - 1];
      const cut = new RegExp(`${found.date.replaceAll('/', '\\/')}${String(next)}${found.title.slice(0, 3)}[\\s\\S]{0,3}$`, 'u').exec(rest);
      if (at < 0 && cut !== null) [at, length] = [cut.index, cut[0].length];
      if (at < 0) break;
      const text = rest.slice(0, at).trim();
      if (text !== '') parts.push({ ...line, text, as: 'text', slide: next });
      removed.push({ kind: 'runningHeader', line: line.at, text: rest.slice(at, at + length) });
      rest = rest.slice(at + length);
      next += 1;
      parts.push({ ...line, text: '', as: 'blank' });
    }
    const text = rest.trim();
    if (text !== '') parts.push({ ...line, text, as: 'text', ...(next > 1 ? { slide: next } : {}) });
    return parts;
  });
  return next > 3 ? { lines: parted, removed, repaired: [] } : { lines, removed: [], repaired: [] };
}

/** The date and the title that stand around 1, 2 and 3. */
function repeatedFooter(text: string): Readonly<{ date: string; title: string }> | undefined {
  const first = footer.exec(text);
  if (first === null) return undefined;
  const [date] = first;
  const after: string[] = [];
  for (let number = 1, from = first.index; ; number += 1) {
    const at = text.indexOf(`${date}${String(number)}`, from);
    if (at < 0) break;
    from = at + date.length + String(number).length;
    after.push(text.slice(from, from + 40));
  }
  // The last slide may be cut in its foot, and says nothing of the title.
  after.pop();
  if (after.length < 3) return undefined;
  let length = 0;
  while (length < 40 && after.every((each) => each[length] !== undefined && each[length] === after[0]?.[length])) length += 1;
  return length < 3 ? undefined : { date, title: (after[0] ?? '').slice(0, length) };
}
