/** The result of the points, fetched while they are entered. */
export const later = () => import('./result/index.ts');

/** The parts beside the points, fetched when one of them is opened. */
export const otherParts = () => import('./otherParts/index.ts');

/** The parts for many communes at once, fetched when one of them is opened. */
export const several = () => import('./several/index.ts');

/** What only a command needs: files, links, calendars, spreadsheets. */
export const files = () => import('./files.ts');
