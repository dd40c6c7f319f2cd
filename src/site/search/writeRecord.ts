import { isHan } from './fold.ts';
import type { PageFacts } from './place.ts';
import { factsId, separator } from './record.ts';
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
 * Writes a record for Pagefind: each place is an element with its id that holds the printed number (and the heading of a
 * section), then its text. Chinese characters are parted by zero-width spaces, so that each is a word of the index and
 * any stretch of them can be found; full-width letters and figures become usual ones. The built page, which holds the
 * text as it is, is not touched.
 */
export function writeRecord({ language, facts, places, isFirst, hidden }: RecordSource): string {
  const part = language === 'zh' ? partHan : (text: string) => text;
  const write = (...texts: readonly string[]) => texts.map((text) => `${part(escape(usual(text.replaceAll(separator, '|'))))}${separator}`).join(' ');
  const lines = isFirst ? [`<h1>${write(facts.title)}</h1>`] : [];
  let section = '';
  for (const place of places) {
    // A clause at the start of a record, or after a sub-section, does not follow its section's heading: name it again.
    if (place.kind === 'clause' && place.section !== section) lines.push(`<h3 id="${escape(place.section)}">${write(place.heading)}</h3>`);
    section = place.section;
    if (place.kind === 'section') lines.push(`<h2 id="${escape(place.id)}">${write(place.number, place.heading)}</h2>`);
    if (place.kind === 'clause') lines.push(`<p id="${escape(place.id)}">${write(place.number)}</p>`);
    if (place.paragraphs.length > 0) lines.push(`<p>${write(...place.paragraphs)}</p>`);
  }
  lines.push(`<p id="${factsId}">${separator}</p><p>${write(hidden.join(' '))}</p>`);
  return `<html lang="${language}"><body><main data-pagefind-body>${factMarks(facts)}${lines.join('\n')}</main></body></html>`;
}

/** Parts Chinese characters that stand side by side. */
export function partHan(text: string): string {
  const chars = [...text];
  return chars.map((char, index) => (isHan(char) && isHan(chars[index + 1] ?? '') ? char + zeroWidthSpace : char)).join('');
}

function factMarks({ title, number, kind, place, validity, date }: PageFacts): string {
  const mark = (as: 'meta' | 'filter', facts: Readonly<Record<string, string>>) =>
    Object.entries(facts).filter(([, value]) => value !== '').map(([name, value]) => `<i data-pagefind-${as}="${name}[title]" title="${escape(value)}"></i>`).join('');
  return mark('meta', { title, number, kind, place, validity, date }) + mark('filter', { number, kind, place, validity });
}

function usual(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (char) => char.normalize('NFKC'));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
