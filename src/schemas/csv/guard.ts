/** Spreadsheets run what begins with one of these; Chinese and Japanese ones take the full-width signs as well. */
const trigger = /^'*[=+\-@\t\r＝＋－＠]/u;

/** Text for a cell of a CSV: an apostrophe stands before what a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return trigger.test(text) ? `'${text}` : text;
}

/** The text before it was guarded, so that what was exported can be imported unchanged. */
export function unguarded(text: string): string {
  return text.startsWith("'") && trigger.test(text) ? text.slice(1) : text;
}
