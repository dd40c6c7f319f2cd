import type { BrowserContextOptions, Page } from 'playwright-core';

/** A way to look at a page: its name, how its window is opened, whether in the large type, and whether as it is printed. */
export type Way = Readonly<{ name: string; window: BrowserContextOptions; elder: boolean; print: boolean }>;

type Look = Readonly<{ name: string; size: readonly [width: number, height: number] }> & Partial<Omit<Way, 'window'>> & BrowserContextOptions;

/** A phone, and a desk. */
const sizes = [[360, 780], [1280, 900]] as const;

const looks: readonly Look[] = [
  ...sizes.flatMap((size): Look[] => [
    { name: `${String(size[0])}-light`, size },
    { name: `${String(size[0])}-dark`, size, colorScheme: 'dark' },
    { name: `${String(size[0])}-elder`, size, elder: true },
  ]),
  // A wide screen enlarged four times, by a reader who has chosen all colours.
  { name: '320-forced', size: [320, 225], forcedColors: 'active' },
  // As wide as what a sheet of A4 leaves between its margins.
  { name: 'print', size: [680, 960], print: true },
];

/** Small and large, each light, dark, and in the large type for elders; enlarged in forced colours; and on paper. */
export const ways: readonly Way[] = looks.map(({ name, size: [width, height], elder = false, print = false, ...window }) => ({
  name, elder, print, window: { viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block', ...window },
}));

/** Pages are pictured down to here: longer pictures no one looks at, and they take most of the time. */
const longest = 3_200;

/** Takes the picture of the whole page, or of its first screens, from the first element of this selector on. */
export async function picture(page: Page, file: string, { print }: Way, from = 'html'): Promise<void> {
  const { top, width, left } = await page.locator(from).first().evaluate((first) => {
    const { clientWidth, scrollHeight } = document.documentElement;
    const top = first.getBoundingClientRect().top + scrollY;
    return { top, width: clientWidth, left: scrollHeight - top };
  });
  const height = Math.min(left, longest);
  if (!print) {
    await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: top, width, height } });
    return;
  }
  // Of a long page as it is printed, a picture beyond the window never comes: the window is made as high as the picture.
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: Math.max(1, Math.round(height)) });
  await page.evaluate((y) => { scrollTo(0, y); }, top);
  await page.screenshot({ path: file });
  if (before !== null) await page.setViewportSize(before);
}
