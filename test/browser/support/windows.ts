import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { between } from './between.ts';
import type { Visit, VisitOptions } from './page.ts';

type Options = Omit<VisitOptions, 'width' | 'height'>;

/** The windows of this worker's browser that no test is using, by their options. */
const idle = new Map<string, Visit[]>();

/**
 * Lends a window to a test. Windows are used again, since opening one costs as much as the page in it; when one is given back
 * everything a page kept in it is erased, so that the next test begins as a new reader does.
 */
export async function lend({ width = 360, height = 780, ...options }: VisitOptions, open: (options: VisitOptions) => Promise<Visit>): Promise<Readonly<{ opened: Visit; giveBack: () => Promise<void> }>> {
  const key = JSON.stringify(options satisfies Options);
  const opened = idle.get(key)?.pop() ?? (await open(options));
  opened.seen.length = 0;
  await opened.page.setViewportSize({ width, height });
  return {
    opened,
    giveBack: async () => {
      if (opened.page.isClosed()) return;
      await forget(opened.page);
      idle.set(key, [...(idle.get(key) ?? []), opened]);
    },
  };
}

async function forget(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  const debugging = await page.context().newCDPSession(page);
  // What lives as long as the window is none of the data of an origin.
  await page.evaluate(() => { if (location.protocol !== 'about:') sessionStorage.clear(); });
  await page.goto(new URL(between.path, inject('address')).href);
  await debugging.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await debugging.detach();
}
