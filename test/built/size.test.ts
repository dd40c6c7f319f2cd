import { describe, expect, it } from 'vitest';
import { pages, type Page } from './support/pages.ts';
import { engineWeight, namesFromEngine } from './support/engineWeight.ts';
import {
  aloudScriptWeight, breakdown, comparisonScriptWeight, drawingScriptWeight, laterScriptWeight, markedScriptWeight, pageWeight, partScriptWeight, qrScriptWeight, scriptWeight, severalScriptWeight,
  sinceScriptWeight, spreadsheetScriptWeight, total,
} from './support/weight.ts';

// Budgets hold on a slow phone network, where 40 kB arrive in about a second. 1 kB is 1,000 bytes, after gzip.
const policyPage = 40_000;
const calculatorScripts = 40_000;
const laterScripts = 10_000;
// Only for those who want to hear the page.
const aloudScripts = 3_200;
// Only for those who want a table of many places: the table, and the reader of many rows.
const severalScripts = 16_000;
// Only for those who open a file of a spreadsheet: its readers, which run away from the page.
const spreadsheetScripts = 20_000;

/** Calculators of statements and requirements, which offer a table of several places. */
const assessments = '(?:disability-facilities|rural-community|village-cleaning|revitalisation-targets|model-village)/';

const isIsland = ({ elements }: Page): boolean => elements.some(({ attributes }) => attributes.has('data-island'));
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

describe('what commands on a policy page fetch is small: the voice 3.2 kB, the marks of a case 4 kB', () => {
  for (const page of pagesOf('policies').filter(({ elements }) => elements.some(({ attributes }) => attributes.get('class') === 'cite'))) {
    it(page.file, () => {
      const [aloud, marked] = [aloudScriptWeight(page), markedScriptWeight(page)];
      expect([aloud.size > 0, marked.size > 0]).toEqual([true, true]);
      expect(total(aloud), breakdown(aloud)).toBeLessThanOrEqual(aloudScripts);
      expect(total(marked), breakdown(marked)).toBeLessThanOrEqual(4_000);
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
      const drawnByScript = page.elements.filter(({ tag, attributes }) => tag === 'astro-island' || attributes.has('data-island'));
      expect(drawnByScript.map(({ tag }) => tag)).toEqual([]);
    });
  }
});

describe('all JavaScript of a calculator page, from opening it to its result, fits into 40 kB', () => {
  for (const page of pagesOf('calculators')) {
    it(page.file, () => {
      const weights = scriptWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(calculatorScripts);
      // A calculator without a form is a page to be read.
      const hasForm = isIsland(page);
      // Questions fetch their result when there is one; an account and an election show theirs from the first entry on, so all of it is counted here.
      expect([...weights.keys()].some((file) => file.includes('result'))).toBe(hasForm && !/points|election/.test(page.file));
      if (!hasForm) expect([...weights.keys()].filter((file) => file.endsWith('.js'))).toEqual([]);
    });

    it(`${page.file}: coming days, handing over and opening a case fetch at most 10 kB more`, () => {
      const weights = laterScriptWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(laterScripts);
      expect(weights.size > 0).toBe(isIsland(page));
    });

    it(`${page.file}: reading the result aloud fetches at most 3.2 kB more`, () => {
      const weights = aloudScriptWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(aloudScripts);
      expect(weights.size > 0, breakdown(weights)).toBe(isIsland(page));
    });

    it(`${page.file}: a QR code fetches at most 10 kB more, and so do a comparison and what changed since a case was saved`, () => {
      const ofQuestions = new RegExp(`disability-(?:benefits|employer)/|${assessments}`, 'u').test(page.file);
      const isCompared = ofQuestions || /commune\/|election|sewage/u.test(page.file);
      for (const [weights, isThere] of [
        [qrScriptWeight(page), isCompared], [comparisonScriptWeight(page), isCompared], [sinceScriptWeight(page), ofQuestions],
      ] as const) {
        expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(laterScripts);
        expect(weights.size > 0, breakdown(weights)).toBe(isThere);
      }
    });

    it(`${page.file}: its drawings fetch at most 10 kB more`, () => {
      const weights = drawingScriptWeight(page);
      expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(laterScripts);
      expect(weights.size > 0, breakdown(weights)).toBe(/disability-(?:benefits|employer)\/|commune\/|election/u.test(page.file));
    });

    it(`${page.file}: another part of it fetches at most 10 kB more, a table of many places 16 kB, and opening a spreadsheet 20 kB`, () => {
      const kinds = [
        [partScriptWeight(page), laterScripts, /communes?\/|sewage\//], [severalScriptWeight(page), severalScripts, new RegExp(`communes?/|${assessments}`, 'u')],
        [spreadsheetScriptWeight(page), spreadsheetScripts, new RegExp(`communes?/|points|sewage/|election|${assessments}`, 'u')],
      ] as const;
      for (const [weights, most, pagesWithIt] of kinds) {
        expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(most);
        expect(weights.size > 0, breakdown(weights)).toBe(pagesWithIt.test(page.file));
      }
    });
  }
});

describe('the engine fits into 8 kB of it, and where rules also demand something into 0.8 kB more', () => {
  it.each([['benefits', 'consider', 8_000], ['employer', 'considerWithRequirements', 8_800], ['assessment', 'considerWithRequirements', 8_800]])('%s', async (island, door, most) => {
    expect(namesFromEngine(island)).toContain(door);
    const bytes = await engineWeight(island);
    expect(bytes).toBeGreaterThan(4_000);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
