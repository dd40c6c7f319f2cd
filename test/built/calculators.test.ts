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

describe('the coverage page', () => {
  /** The rows of the policy, in every state there is. */
  const rowsIn = (lang: string) => allTagged(pageAt(`${lang}coverage/wenzhou-2016-41/index.html`), 'tr').flatMap((row) => {
    const clause = linksIn(row).map((link) => /policies\/wenzhou-2016-41\/#(.+)$/.exec(link)?.[1]).find((id) => id !== undefined);
    return clause === undefined ? [] : [{ clause, text: textIn(row), links: linksIn(row) }];
  });

  it.each([['', '能算，还没做'], ['en/', 'can be, not yet'], ['vi/', 'tính được, chưa làm']])('%j leaves no clause of the policy to be computed', (lang, notYet) => {
    const rows = rowsIn(lang);
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ text }) => text.includes(notYet)).map(({ clause }) => clause)).toEqual([]);
  });

  it('leads from every clause that is computed to a rule, and from the annex to who is responsible for what', () => {
    const ruled = new Set(sets.flatMap((set) => [...rulesByClause({ rules: set, further: [] }).keys()]));
    const computed = rowsIn('').filter(({ text }) => text.includes('已经能算'));
    expect(computed.filter(({ clause }) => !ruled.has(clause)).map(({ clause }) => clause)).toEqual(['wz-7.6']);
    for (const clause of ['wz-3.3-s7a', 'wz-3.3-s7b', 'wz-4.2-s10a']) expect(computed.map((row) => row.clause)).toContain(clause);
    expect(computed.find(({ clause }) => clause === 'wz-7.6')?.links.some((link) => link.endsWith('/policies/wenzhou-2016-41/responsibilities/'))).toBe(true);
  });
});

it.each(['', 'en/', 'vi/'])('the list of calculators, %j, names all three', (lang) => {
  const links = linksIn(pageAt(`${lang}calculators/index.html`));
  for (const { calculator } of sets) expect(links.some((link) => link.endsWith(`/calculators/${calculator}/`)), calculator).toBe(true);
});
