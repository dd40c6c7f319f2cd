import { describe, expect, it } from 'vitest';
import { pages, withTag } from './support/pages.ts';
import { engineWeight, namesFromEngine } from './support/engineWeight.ts';
import { breakdown, pageWeight, total, wholeScriptWeight } from './support/weight.ts';

// Budgets hold on a slow phone network, where 40 kB arrive in about a second. 1 kB is 1,000 bytes, after gzip.
const policyPage = 40_000;
const calculatorScripts = 40_000;
const engine = 8_000;

const pagesOf = (kind: string) => pages.filter(({ file }) => new RegExp(`^(vi/|en/)?${kind}/[^/]+/index\\.html$`).test(file));

it('there are pages to weigh', () => {
  expect(pagesOf('policies').length).toBeGreaterThan(0);
  expect(pagesOf('calculators').length).toBeGreaterThan(0);
});

describe('a policy page and everything it fetches fit into 40 kB', () => {
  for (const page of pagesOf('policies')) {
    it(page.file, () => {
      const weights = pageWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(policyPage);
    });
  }
});

describe('a comparison of two editions fits into 40 kB', () => {
  const comparisons = pagesOf('policies/[^/]+/compare');

  it('there are some', () => {
    expect(comparisons.length).toBeGreaterThan(0);
  });

  for (const page of comparisons) {
    it(page.file, () => {
      const weights = pageWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(policyPage);
      expect([...weights.keys()].filter((file) => file.endsWith('.js')), 'scripts').toEqual([]);
    });
  }
});

describe('a policy page is read without JavaScript', () => {
  for (const page of pagesOf('policies')) {
    it(page.file, () => {
      const drawnByScript = page.elements.filter(
        ({ tag, attributes }) => tag === 'astro-island' && attributes.get('client') === 'only',
      );
      expect(drawnByScript.map(({ attributes }) => attributes.get('component-url'))).toEqual([]);
    });
  }
});

describe('all JavaScript a calculator page can load, the result and files on use included, fits into 40 kB', () => {
  for (const page of pagesOf('calculators')) {
    it(page.file, () => {
      const weights = wholeScriptWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(calculatorScripts);
      // A calculator without a form is a page to be read.
      const hasForm = withTag(page, 'astro-island').length > 0;
      expect([...weights.keys()].some((file) => file.includes('result'))).toBe(hasForm);
      if (!hasForm) expect([...weights.keys()].filter((file) => file.endsWith('.js'))).toEqual([]);
    });
  }
});

it('the engine that calculators load fits into 8 kB of it', async () => {
  expect(namesFromEngine()).toContain('consider');
  const bytes = await engineWeight();
  expect(bytes).toBeGreaterThan(4_000);
  expect(bytes).toBeLessThanOrEqual(engine);
});
