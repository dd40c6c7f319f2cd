/**
 * A page of the site that holds nothing, for windows that wait for their next test. While one of its pages is open somewhere, a browser keeps
 * the process that draws the site; after `about:blank` it would start another for every test. It says what its icon is, or it is asked for.
 */
export const between = {
  path: 'between-tests.html',
  text: '<!doctype html><html lang="zh"><title>-</title><link rel="icon" href="favicon.svg">',
} as const;
