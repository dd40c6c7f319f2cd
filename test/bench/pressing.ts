import type { Browser } from 'playwright-core';
import { onePerKind } from '../browser/pages/kinds.ts';
import { findBrowser } from '../browser/support/findBrowser.ts';
import { launch } from '../browser/support/launch.ts';
import { waitForPictures } from '../browser/support/pictures.ts';
import { serve } from '../browser/support/serve.ts';
import { states } from '../screenshots/states.ts';
import { heavy } from './heavy.ts';
import type { Figure } from './table.ts';
import { villages, type Pressing } from './villages.ts';

/** A processor so many times slower than this one is a cheap phone of some years ago. */
const slower = 6;
const budget = 100;
const rounds = 3;
/** Milliseconds from the page being there to the first press. */
const reading = 1_500;

const calculators = onePerKind.filter((path) => /calculators\/./u.test(path));
const pressings: readonly Pressing[] = [
  ...calculators.flatMap((path) => states.map(({ name, reach }): Pressing => ({ what: `${path}, ${name}`, path, press: async (page, mark) => { await mark(); return reach(page); } }))),
  ...villages, ...heavy,
];

/**
 * How long the page takes to show something after the slowest press, as a reader feels it (INP, by Event Timing), and until what was asked for
 * is drawn, on a processor six times slower; of three rounds the quickest. No test holds it: on a busy machine the clock counts other programs
 * too, so each stands beside what a fixed work took in the same page.
 * @param named Only presses whose name holds this.
 */
export async function pressingFigures(named = ''): Promise<readonly Figure[]> {
  const [site, browser] = [await serve(), await launch(await findBrowser())];
  const figures: Figure[] = [];
  const quickest = (times: readonly number[]): string => `${Math.min(...times).toFixed(0)} ms`;
  for (const pressing of pressings.filter(({ what }) => what.includes(named))) {
    const found: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) found.push(...await timed(browser, site.address, pressing));
    if (found.length === 0) continue;
    const [drawn, work] = [quickest(found.map((each) => each.drawn)), quickest(found.map((each) => each.work))];
    figures.push({ what: pressing.what, figure: quickest(found.map(({ press }) => press)), budget: `≤ ${String(budget)} ms`, ratio: `drawn after ${drawn}, fixed work ${work}` });
  }
  await browser.close();
  await site.close();
  return figures;
}

/** Milliseconds: of the slowest press, which the browser tells in steps of 8; of the one drawn last; and of the fixed work. */
type Timed = Readonly<{ press: number; drawn: number; work: number }>;

/** One round; none where there is nothing to press. */
async function timed(browser: Browser, address: string, { path, press }: Pressing): Promise<readonly Timed[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  waitForPictures(page);
  await page.addInitScript(() => {
    const [presses, draws]: [number[], number[]] = [[], []];
    Object.assign(window, { presses, draws });
    new PerformanceObserver((list) => {
      // What the pointer passes over is no press.
      for (const { duration, interactionId } of list.getEntries() as unknown as readonly Readonly<{ duration: number; interactionId: number }>[]) if (interactionId > 0) presses.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    let pressed: number | null = null;
    for (const kind of ['click', 'input', 'change', 'keydown']) addEventListener(kind, ({ timeStamp }) => { pressed = timeStamp; }, true);
    new MutationObserver(() => {
      if (pressed === null) return;
      const since = pressed;
      pressed = null;
      requestAnimationFrame(() => { setTimeout(() => { draws.push(performance.now() - since); }); });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(new URL(path, address).href);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  // Nobody presses before they have read a line.
  await page.waitForTimeout(reading);
  const debugging = await context.newCDPSession(page);
  const shown = (): Promise<Omit<Timed, 'work'>> => page.evaluate(async () => {
    // What a press led to is told only once it is painted, and drawn after that.
    await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 400); }); });
    const { presses, draws } = window as unknown as { presses: number[]; draws: number[] };
    return { press: Math.max(0, ...presses.splice(0)), drawn: Math.max(0, ...draws.splice(0)) };
  });
  const pressed = await press(page, async () => {
    await shown();
    await debugging.send('Emulation.setCPUThrottlingRate', { rate: slower });
  });
  const found = pressed ? [{ ...await shown(), work: await page.evaluate(fixedWork) }] : [];
  await context.close();
  return found;
}

/** How many milliseconds the same sums always take, here and now. */
function fixedWork(): number {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 20_000_000; at += 1) sum = (sum * 31 + at) % 1_000_003;
  return performance.now() - start + (sum < 0 ? 1 : 0);
}
