import type { Removal, Repair } from '../../../schemas/originals/index.ts';
import { withText, type Cleaned, type Line } from '../line.ts';

/**
 * Takes out what is Markdown and not text: the signs of headings and of emphasis. Texts saved from the web carry them whatever
 * their name ends with. A stretch in bold that runs over several lines is one line.
 */
export function takeOutMarkdown(lines: readonly Line[]): Cleaned {
  const joined = joinEmphasis(lines);
  const removed: Removal[] = [];
  const bare = joined.lines.map((line): Line => {
    if (line.as !== 'text' || !/[#*_\\]/u.test(line.text)) return line;
    const taken: string[] = [];
    let text = line.text.replace(/^(#{1,6})\s+/u, (_, signs: string) => {
      taken.push(signs);
      return '';
    });
    const isHeading = taken.length > 0;
    text = text.replace(/\*{2,3}(?=\S)|(?<=\S)\*{2,3}|(?<![\w*])\*(?=\S)(?=[^*]*\S\*)|(?<=\S)\*(?![\w*])|(?<![\p{L}\d])__(?=\S)|(?<=\S)__(?![\p{L}\d])/gu, (signs) => {
      taken.push(signs);
      return '';
    });
    if (taken.length === 0) return line;
    removed.push({ kind: 'markup', line: line.at, text: taken.join(' ') });
    const mended = withText(line, text);
    return isHeading && mended.as === 'text' ? { ...mended, as: 'heading' } : mended;
  });
  return { lines: bare, removed, repaired: joined.repaired };
}

function joinEmphasis(lines: readonly Line[]): Readonly<{ lines: readonly Line[]; repaired: readonly Repair[] }> {
  const repaired: Repair[] = [];
  const result: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (open !== undefined && line.as === 'text') {
      const glue = /[\p{Script=Han}，、；：。]$/u.test(open.text) ? '' : ' ';
      repaired.push({ kind: 'joinedLine', line: line.at, before: `${open.text.slice(-12)}⏎${line.text.slice(0, 12)}`, after: `${open.text.slice(-12)}${glue}${line.text.slice(0, 12)}`, times: 1 });
      open = { ...open, text: `${open.text}${glue}${line.text}` };
    } else {
      if (open !== undefined) result.push(open);
      open = undefined;
      if (line.as === 'text' && isOpen(line.text)) open = line;
      else result.push(line);
      continue;
    }
    if (!isOpen(open.text)) {
      result.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) result.push(open);
  return { lines: result, repaired };
}

/** A line that opens a bold stretch at its beginning and does not close it. */
function isOpen(text: string): boolean {
  return text.startsWith('**') && !text.startsWith('***') && (text.match(/\*\*/gu)?.length ?? 0) % 2 === 1;
}
