import { afterAll, describe, expect, inject, it } from 'vitest';
import { audit, categories, type Audited } from './audit.ts';
import { listening, type Listening } from './chromium.ts';

const full = Object.fromEntries(categories.map((category) => [category, 100]));

/**
 * The tests of these pages: 100 in each category. What Lighthouse computes for the speed rests on when bytes came from a server beside
 * which the other tests run, so it has three attempts; what it finds otherwise has one, since it is the same each time.
 */
export function describePages(pages: readonly string[]): void {
  let browser: Promise<Listening> | undefined;
  afterAll(async () => { await (await browser)?.close(); });

  describe('Lighthouse on a phone gives 100 for speed, accessibility, good practice and being found', () => {
    it.each(pages)('/%s', { timeout: 240_000 }, async (path) => {
      browser ??= listening(inject('browser'));
      const address = new URL(path, inject('address')).href;
      const attempt = async (): Promise<Audited> => audit(address, await browser as Listening);
      let found = await attempt();
      for (let more = 2; more > 0 && found.scores['performance'] !== 100; more -= 1) {
        const { performance: _, ...others } = found.scores;
        expect({ ...others, performance: 100 }, found.lacking.join('\n')).toEqual(full);
        found = await attempt();
      }
      expect(found.scores, found.lacking.join('\n')).toEqual(full);
    });
  });
}
