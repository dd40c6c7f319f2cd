import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consider, type RuleSet, type Setting } from '../../src/rules/engine/index.ts';
import { report } from '../../src/rules/report/index.ts';
import { examples, rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { unpack } from '../../src/schemas/packed/index.ts';
import { rulesForPage } from '../../src/site/rulesForPage.ts';
import { speaker } from '../../src/words/index.ts';
import { words } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { anyCase } from '../islands/support/cases.ts';

const inPage: RuleSet = unpack(rulesForPage(rules));
const setting = (on: Pick<Setting, 'factsOn' | 'rulesOn'>): Setting => ({ ...on, tables: [], readings: {} });

describe('the rules that came through the page', () => {
  it('give every example the result that the rules of the module give', () => {
    for (const { facts, factsOn, rulesOn } of examples) {
      const on = setting({ factsOn, rulesOn });
      expect(report(consider(inPage, facts, on))).toEqual(report(consider(rules, facts, on)));
    }
  });

  it('and any case, in any order of answers', () => {
    fc.assert(fc.property(anyCase, ({ facts, factsOn, rulesOn }) => {
      const on = setting({ factsOn, rulesOn });
      expect(report(consider(inPage, facts, on))).toEqual(report(consider(rules, facts, on)));
    }), { numRuns: 60 });
  });

  it('share what the rules of the module share: a named condition is one object wherever it stands', () => {
    expect(sharesOf(inPage)).toEqual(sharesOf(rules));
    expect(speaker(inPage, words.zh, 'zh').names.size).toBe(Object.keys(rules.named).length);
  });

  it('carry the clause of every citation and no phrase of it', () => {
    const text = JSON.stringify(rulesForPage(rules));
    expect(text).not.toMatch(/"phrase":"[^"]/);
    expect(new Set(text.match(/"clause":"[^"]+"/g))).toEqual(new Set(JSON.stringify({ ...rules, changes: [], together: [] }).match(/"clause":"[^"]+"/g)));
  });
});

/** For every place in the rules, the first place at which the very same object stands. */
function sharesOf({ changes: _changes, together: _together, ...set }: RuleSet): readonly string[] {
  const first = new Map<unknown, string>();
  const found: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const before = first.get(value);
    if (before === undefined) first.set(value, path);
    else {
      found.push(`${path} is ${before}`);
      return;
    }
    for (const [name, field] of Object.entries(value)) visit(field, `${path}/${name}`);
  };
  visit(set, '');
  return found;
}
