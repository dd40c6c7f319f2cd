import { describe, expect, it } from 'vitest';
import { consider, type RuleSet } from '../../src/rules/engine/index.ts';
import { report } from '../../src/rules/report/index.ts';
import { examples, rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { unpack, type Packed } from '../../src/schemas/packed/index.ts';
import { pages, withTag, type Page } from './support/pages.ts';

const calculators = pages.filter(({ file }) => /^(en\/)?calculators\/disability-benefits\/index\.html$/.test(file));

it('the calculator stands in two languages', () => {
  expect(calculators).toHaveLength(2);
});

describe.each(calculators.map((page) => [page.file, page] as const))('the rules in %s', (_, page) => {
  const inPage = rulesIn(page);

  it('are the rules of the policy, down to the last bound', () => {
    const plain = (set: RuleSet): unknown => JSON.parse(JSON.stringify({ ...set, changes: [], together: [] }, (name, value: unknown) =>
      (name === 'phrase' ? '' : value === Infinity ? 'no bound' : value)));
    expect(plain(inPage)).toEqual(plain(rules));
  });

  it('give every example the same result', () => {
    for (const { facts, factsOn, rulesOn } of examples) {
      const setting = { factsOn, rulesOn, tables: [], readings: {} };
      expect(report(consider(inPage, facts, setting))).toEqual(report(consider(rules, facts, setting)));
    }
  });
});

function rulesIn(page: Page): RuleSet {
  const [island] = withTag(page, 'astro-island');
  const props = JSON.parse(island?.attributes.get('props') ?? '{}') as Readonly<Record<string, readonly [number, unknown]>>;
  return unpack(revived(props['rules']) as Packed<RuleSet>);
}

/** Properties of an island as Astro writes them: each value behind the number of its kind, 1 for a list, 11 for Infinity. */
function revived(value: unknown): unknown {
  const [kind, written] = value as readonly [number, unknown];
  if (kind === 11) return Number(written) * Infinity;
  if (kind === 1) return (written as readonly unknown[]).map(revived);
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([name, field]) => [name, revived(field)]));
}
