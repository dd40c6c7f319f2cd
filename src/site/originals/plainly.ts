import type { Original } from '../../schemas/originals/index.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Whether a page holds every block of an official text letter for letter as this site writes text into a page, in their order, and no
 * other block. It says yes only where `differencesIn` would find nothing, and takes a tenth of its time; where it says no, that
 * decides.
 */
export function standsPlainly(html: string, { blocks }: Original): boolean {
  let at = 0;
  for (const { id, kind, text } of blocks) {
    const cells = kind === 'row' ? `<td>${text.split('\t').map(escaped).join('</td><td>')}</td>` : escaped(text);
    const found = html.indexOf(`data-verbatim="${id}">${cells}</`, at);
    // Between two blocks no other may stand.
    if (found < 0 || html.indexOf('data-verbatim=', at) !== found) return false;
    at = found + 1;
  }
  return !html.includes('data-verbatim=', at) && !html.includes('<!--');
}

function escaped(text: string): string {
  return /[&<>"']/u.test(text) ? text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign) : text;
}
