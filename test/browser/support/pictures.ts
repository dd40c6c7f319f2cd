import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/** So many milliseconds are waited for a page that has no scripts or is going away. */
const longest = 500;

/**
 * From now on whatever a test does on a page ends when a reader would see what came of it. A press is answered with a picture of itself, and what
 * it changes is in the one after that: a test that looked in between would see what stood there before.
 */
export function waitForPictures(page: Page): void {
  const wait = (frame: Frame): void => { after(frame, ['click', 'check', 'uncheck', 'setChecked', 'fill', 'press', 'type', 'selectOption', 'setInputFiles', 'dispatchEvent'], frame); };
  wait(page.mainFrame());
  page.on('frameattached', wait);
  after(page.keyboard, ['press', 'type'], page.mainFrame());
}

function after<Acting extends object>(acting: Acting, names: readonly (keyof Acting)[], frame: Frame): void {
  for (const name of names) {
    const act = (acting[name] as (...given: readonly unknown[]) => Promise<unknown>).bind(acting);
    Object.assign(acting, { [name]: async (...given: readonly unknown[]) => {
      const came = await act(...given);
      await Promise.race([frame.evaluate(nextPicture).catch(() => undefined), pause(longest, undefined, { ref: false })]);
      return came;
    } });
  }
}

/** What the page draws after its next picture asked for its turn earlier. */
function nextPicture(): Promise<void> {
  return new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); });
}
