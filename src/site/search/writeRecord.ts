import { isHan } from './fold.ts';
import type { PageFacts } from './place.ts';
import { separator, space } from './record.ts';
import type { ReadPlace } from './readPage.ts';

const zeroWidthSpace = '\u200B';

/** Some places of a page that follow one another, and what the index says of the page. */
export type RecordSource = Readonly<{
  language: string;
  facts: PageFacts;
  places: readonly ReadPlace[];
  /** Whether these are the first places of the page: only there is its title part of the text. */
  isFirst: boolean;
  /** Words the record is found by and does not show, such as the key of the document's number. */
  hidden: readonly string[];
}>;

/**
 * Writes a record for Pagefind. Each place begins with an anchor that says what it is; its text follows. What is said of the
 * page is an anchor too, since Pagefind would index it as metadata with every record. Chinese characters are parted by zero-width spaces, so that each is a word of the index and
 * any stretch of them can be found; full-width letters and figures become usual ones. The built page, which holds the
 * text as it is, is not touched.
 */
export function writeRecord({ language, facts, places, isFirst, hidden }: RecordSource): string {
  const part = language === 'zh' ? partHan : (text: string) => text;
  const write = (...texts: readonly string[]) => texts.map((text) => `${part(escape(usual(text.replaceAll(separator, '|'))))}${separator}`).join(' ');
  const lines = [anchor('facts', JSON.stringify(facts)), ...(isFirst ? [`<h1>${write(facts.title)}</h1>`] : [])];
  let section = '';
  for (const place of places) {
    const { id, kind, number, mark, heading } = place;
    // A clause at the start of a record, or after a sub-section, does not follow its section's heading.
    if (kind === 'clause') lines.push(anchor(kind, id, number, mark, place.section === section ? '' : heading));
    if (kind === 'section') lines.push(anchor(kind, id, number, mark, heading), `<h2>${write(heading)}</h2>`);
    section = place.section;
    if (place.paragraphs.length > 0) lines.push(`<p>${write(...place.paragraphs)}</p>`);
  }
  lines.push(`${anchor('hidden')}<p>${hidden.join(' ')}</p>`);
  return `<html lang="${language}"><body><main data-pagefind-body>${filters(facts)}${lines.join('\n')}</main></body></html>`;
}

/** Parts Chinese characters that stand side by side. */
export function partHan(text: string): string {
  const chars = [...text];
  return chars.map((char, index) => (isHan(char) && isHan(chars[index + 1] ?? '') ? char + zeroWidthSpace : char)).join('');
}

/** An empty element: Pagefind keeps its id and where it stands, and does not index it. It takes the white space out of ids. */
function anchor(...facts: readonly string[]): string {
  return `<i id="${escape(facts.join(separator).replaceAll(' ', space))}"></i>`;
}

function filters({ kind, place, validity }: PageFacts): string {
  return Object.entries({ kind, place, validity }).filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-filter="${name}[title]" title="${escape(value)}"></i>`).join('');
}

function usual(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (char) => char.normalize('NFKC'));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
