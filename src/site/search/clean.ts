/** The longest query that is looked for; what is typed beyond it is left out. */
export const longestQuery = 200;

/**
 * Makes of anything typed, pasted or linked a query that can be shown and looked for: control, invisible and broken
 * characters go, white space becomes single spaces, and what is longer than {@link longestQuery} is cut.
 */
export function cleanQuery(typed: string): string {
  const start = typed.slice(0, longestQuery * 20).toWellFormed().normalize('NFC');
  const shown = start.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '').replace(/ {2,}/gu, ' ').trim();
  return [...shown].slice(0, longestQuery).join('').trim();
}
