import type { BrowserContextOptions, Page } from 'playwright-core';

/** A way to look at a page: its name, how its window is opened, and whether in the large type. */
export type Way = Readonly<{ name: string; window: BrowserContextOptions; elder: boolean }>;

const widths = [[360, 780], [1280, 900]] as const;

/** Small and large, each light, dark, and in the large type for elders. */
export const ways: readonly Way[] = widths.flatMap(([width, height]) => [
  ['light', 'light', false] as const, ['dark', 'dark', false] as const, ['elder', 'light', true] as const,
].map(([name, colorScheme, elder]): Way => ({
  name: `${String(width)}-${name}`,
  window: { viewport: { width, height }, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' },
  elder,
})));

/** Pages are pictured down to here: longer pictures no one looks at, and they take most of the time. */
const longest = 3_200;

/** Takes the picture of the whole page, or of its first screens. */
export async function picture(page: Page, file: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, longest) } });
}
