import { chromium, type Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { FoundBrowser } from './findBrowser.ts';

const flags = [
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

let running: Promise<Browser> | undefined;

/**
 * Starts a browser.
 * @throws Error with the browser's own message when it does not start.
 */
export function launch({ executablePath, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

/** The browser of this test file: started when it is first asked for, closed after the last test. */
export function browser(): Promise<Browser> {
  running ??= launch(inject('browser'));
  return running;
}

afterAll(async () => {
  await (await running)?.close();
});
