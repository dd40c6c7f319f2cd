import { chromium, type Browser } from 'playwright-core';
import type { FoundBrowser } from './findBrowser.ts';

/** How every browser of the tests is started. */
export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process draws all pages of the site: starting another takes longer than drawing a page.
  '--process-per-site',
];

/**
 * Starts a browser.
 * @throws Error with the browser's own message when it does not start.
 */
export function launch({ executablePath, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}
