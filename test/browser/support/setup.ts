import type { TestProject } from 'vitest/node';
import { between } from './between.ts';
import { findBrowser, type FoundBrowser } from './findBrowser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with its base path and a slash at the end. */
    address: string;
    browser: FoundBrowser;
  }
}

/** Serves the site and finds a browser once for all browser tests; both are gone when the tests end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ [between.path]: between.text });
  const browser = await findBrowser();
  project.provide('address', site.address);
  project.provide('browser', browser);
  return site.close;
}
