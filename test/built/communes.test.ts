import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';
import { rulesByClause } from '../../src/site/links.ts';
import { bookOf } from '../../src/site/ruleBooks.ts';
import { pages } from './support/pages.ts';
import { allTagged, allWith, linksIn, textIn, tree } from './support/tree.ts';

const pageAt = (file: string) => {
  const found = pages.find((page) => page.file === file);
  if (found === undefined) throw new Error(`${file} was not built.`);
  return tree(found.html);
};

const { clauses } = parsePolicyText(readFileSync('content/policies/kontum-2516.mdx', 'utf8'));
const book = bookOf('child-friendly-commune');
const computed = rulesByClause(book);

it('every clause of the plan that can be computed is computed', () => {
  const can = clauses.filter(({ computable }) => computable === 'yes' || computable === 'partly').map(({ id }) => id);
  expect(can).toHaveLength(50);
  expect(can.filter((id) => !computed.has(id))).toEqual([]);
});

it('the policy leads from each computed clause to the calculator, and coverage to each rule', () => {
  const policy = pageAt('vi/policies/kontum-2516/index.html');
  const lost = [...computed.keys()].filter((clause) => !allWith(policy, 'id', clause).flatMap(linksIn).some((link) => link.includes('/vi/calculators/child-friendly-commune/')));
  expect(lost).toEqual([]);
  const links = linksIn(pageAt('vi/coverage/kontum-2516/index.html'));
  for (const id of ['s-01', 's-04', 'l-01', 'a-01', 'a-02']) expect(links.some((link) => link.endsWith(`/vi/calculators/child-friendly-commune/#${id}`)), id).toBe(true);
  for (const { id } of book.rules.requirements) expect(links.some((link) => link.endsWith(`/vi/rules/kontum-2516/${id.toLowerCase()}/`)), id).toBe(true);
});

describe.each(['vi', 'en'] as const)('the page in %s says everything without scripts', (lang) => {
  const page = pageAt(`${lang}/calculators/child-friendly-commune/index.html`);
  const text = textIn(page);

  it('marks, both standards, monitors, days and awards, each with a clause or a source', () => {
    for (const id of ['s-01', 's-02', 's-03', 's-04', 'l-01', 'a-01', 'a-02', 'c-02', 'd-04', 't-02']) expect(allWith(page, 'id', id), id).toHaveLength(1);
    for (const mark of lang === 'vi' ? ['≥ 850', '≥ 750', '≥ 650', '≥ 900', '≥ 800', '14/11', '29/11', '09/12', '30/12'] : ['≥ 850', '≥ 650', '≥ 900', '14/11']) expect(text).toContain(mark);
    expect(text).toContain(lang === 'vi' ? 'một nguồn' : 'one source');
  });

  it('every named example with what it comes to', () => {
    for (const { titles, says } of book.examples) {
      expect(text).toContain(titles[lang] ?? '');
      expect(text).toContain(says?.[lang] ?? 'nothing is said');
    }
    expect(allTagged(page, 'table').length).toBeGreaterThan(6);
  });
});
