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
  const given = withTag(page, 'script').find(({ attributes }) => attributes.has('data-given'));
  return unpack((JSON.parse(given?.text ?? '{}') as Readonly<{ rules: Packed<RuleSet> }>).rules);
}
