import { audit, categories } from '../browser/lighthouse/audit.ts';
import { listening } from '../browser/lighthouse/chromium.ts';
import { onePerKind } from '../browser/pages/kinds.ts';
import { findBrowser } from '../browser/support/findBrowser.ts';
import type { Figure } from './table.ts';

const rounds = 3;

/**
 * What Lighthouse makes of one page of every kind on a phone: speed, accessibility, good practice, being found. Of three rounds the
 * best, since the others count what else this machine did; the first that is full ends them.
 */
export async function lighthouseFigures(): Promise<readonly Figure[]> {
  const browser = await listening(await findBrowser());
  const figures: Figure[] = [];
  for (const path of onePerKind) {
    let best: readonly number[] = [];
    for (let round = 0; round < rounds && sum(best) < categories.length * 100; round += 1) {
      const { scores } = await audit(path, browser);
      const found = categories.map((category) => scores[category] ?? 0);
      if (sum(found) > sum(best)) best = found;
    }
    figures.push({ what: path === '' ? '/' : path, figure: best.join(' '), budget: categories.map(() => '100').join(' '), ratio: '' });
  }
  await browser.close();
  return figures;
}

function sum(scores: readonly number[]): number {
  return scores.reduce((all, score) => all + score, 0);
}
