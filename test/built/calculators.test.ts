import { describe, expect, it } from 'vitest';
import { employers, facilities, rules as families } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { rulesByClause } from '../../src/site/links.ts';
import { pages } from './support/pages.ts';
import { allTagged, allWith, linksIn, tree, textIn } from './support/tree.ts';

const sets = [families, employers.rules, facilities.rules];

const pageAt = (file: string) => {
  const found = pages.find((page) => page.file === file);
  if (found === undefined) throw new Error(`${file} was not built.`);
  return tree(found.html);
};

describe('every clause that is computed leads to each calculator that computes it', () => {
  const policy = pageAt('policies/wenzhou-2016-41/index.html');

  it.each(sets.map((set) => [set.calculator, set] as const))('%s', (calculator, set) => {
    const lost = [...rulesByClause({ rules: set, further: [] }).keys()].filter((clause) => !allWith(policy, 'id', clause).flatMap(linksIn).some((link) => link.includes(`/calculators/${calculator}/`)));
    expect(lost).toEqual([]);
  });
});

describe.each(['', 'en/'])('in %j each rule has a page, which its calculator leads to', (lang) => {
  it.each(sets.map((set) => [set.calculator, set] as const))('%s', (calculator, { policy, entitlements, requirements }) => {
    const links = linksIn(pageAt(`${lang}calculators/${calculator}/index.html`));
    for (const { id } of [...entitlements, ...requirements]) {
      const path = `rules/${policy}/${id.toLowerCase()}/`;
      expect(links.some((link) => link.endsWith(`/${lang}${path}`)), path).toBe(true);
      expect(allWith(pageAt(`${lang}${path}index.html`), 'id', 'main')).toHaveLength(1);
    }
  });
});

it('the coverage page leaves four clauses of the policy to be computed, and says why', () => {
  const computed = new Set(sets.flatMap((set) => [...rulesByClause({ rules: set, further: [] }).keys()]));
  const rows = allTagged(pageAt('coverage/index.html'), 'tr').filter((row) => textIn(row).includes('能算，还没做')).flatMap((row) => {
    const clause = linksIn(row).map((link) => /policies\/wenzhou-2016-41\/#(.+)$/.exec(link)?.[1]).find((id) => id !== undefined);
    return clause === undefined ? [] : [{ clause, text: textIn(row) }];
  });
  expect(rows.map(({ clause }) => clause)).toEqual(['wz-3.3-s7a', 'wz-3.3-s7b', 'wz-4.2-s10a', 'wz-7.6']);
  expect(rows.filter(({ clause }) => computed.has(clause))).toEqual([]);
  expect(rows.map(({ text }) => /为什么还没有算：文件只说|为什么还没有算：“一定比例”|为什么还没有算：津贴多少|附件的分工和日子/.test(text))).toEqual([true, true, true, true]);
});

it.each(['', 'en/', 'vi/'])('the list of calculators, %j, names all three', (lang) => {
  const links = linksIn(pageAt(`${lang}calculators/index.html`));
  for (const { calculator } of sets) expect(links.some((link) => link.endsWith(`/calculators/${calculator}/`)), calculator).toBe(true);
});
