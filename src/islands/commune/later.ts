/** What the first part does not need, so that it comes sooner. */
export const later = () => import('./result/index.ts');

/** What only a command needs: files, links, calendars, spreadsheets. */
export const files = () => import('./files.ts');
