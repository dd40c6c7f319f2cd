/** The result of the years, fetched while figures are entered. */
export const later = () => import('./result/index.ts');

/** The parts beside the years, fetched when one of them is opened. */
export const otherParts = () => import('./otherParts/index.ts');

/** What only a command needs: files, links, tables, calendars. */
export const files = () => import('./files.ts');

/** What only a list of villages in a table needs. */
export const spreadsheet = () => import('./spreadsheet.ts');
