import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/**
 * The memory of the whole process that draws a page, and not of its heap alone: what is its own, and with what it shares with other processes
 * of the browser. Of several the one that holds most. In words, to be printed; measured where the system tells it.
 */
export async function memoryOf(page: Page): Promise<string> {
  const browser = page.context().browser();
  if (browser === null) return 'an unknown amount of memory';
  const debugging = await browser.newBrowserCDPSession();
  const { processInfo } = await debugging.send('SystemInfo.getProcessInfo');
  await debugging.detach();
  const found = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => {
    const file = `/proc/${String(id)}/status`;
    return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
  }).map((status) => [megabytes(status, 'RssAnon'), megabytes(status, 'VmRSS')] as const).sort(([one], [other]) => other - one);
  const [most] = found;
  return most === undefined ? 'an unknown amount of memory' : `${String(most[0])} MB of its own, ${String(most[1])} MB with what is shared`;
}

function megabytes(status: string, field: string): number {
  return Math.round(Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) / 1_024);
}
