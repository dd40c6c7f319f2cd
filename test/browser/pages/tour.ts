import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { expectNoBarriers } from '../support/axe.ts';
import { expectQuiet, openPage, type Visit, type VisitOptions } from '../support/page.ts';
import { expectTargets } from '../support/targets.ts';

/**
 * Visits pages one after the other in one window, which is quicker than a new one for each: nothing that they keep on
 * the device changes what is looked at.
 */
function tour(options: VisitOptions): (path: string) => Promise<Page> {
  let opened: Promise<Visit> | undefined;
  afterAll(async () => { await (await opened)?.page.context().close(); });
  return async (path) => {
    opened ??= openPage(options);
    const { go, page, seen } = await opened;
    seen.length = 0;
    onTestFinished(() => { expectQuiet({ seen }); });
    await go(path);
    if (await page.locator('[data-island]').count() > 0) await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
    return page;
  };
}

/** Pages that are looked at in other ways as well. */
export type Closer = Readonly<{ pages: readonly string[]; dark: readonly string[]; elder: readonly string[] }>;

/** The tests of these pages: barriers, requests elsewhere, width, contrast in the dark, and large type. */
export function describePages({ pages, dark, elder }: Closer): void {
  describe('pages', () => {
    const small = tour({ colorScheme: 'light', width: 320 });

    it.each(pages)('/%s has no barrier, needs nothing from elsewhere and never scrolls sideways at 320 pixels, a wide screen enlarged four times, and what is pressed is as large as a finger needs', async (path) => {
      const page = await small(path);
      await expectFits(page);
      await expectTargets(page);
      await expectNoBarriers(page);
    });

    it.each(elder)('/%s fits the large type for elders at 320 pixels, where what is pressed is larger still', async (path) => {
      const page = await small(path);
      await page.evaluate(() => { document.documentElement.dataset['size'] = 'elder'; });
      await expectFits(page);
      await expectTargets(page);
    });
  });

  describe('pages in the dark', () => {
    const atNight = tour({ colorScheme: 'dark' });

    it.each(dark)('/%s has no barrier either', async (path) => {
      await expectNoBarriers(await atNight(path));
    });
  });
}

async function expectFits(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  expect(content, `${page.url()} is ${String(content)} pixels wide`).toBeLessThanOrEqual(window);
}
