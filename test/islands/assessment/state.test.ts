import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/islands/assessment/cell.ts';
import { mattering } from '../../../src/islands/assessment/matters.ts';
import { pagesOf } from '../../../src/islands/assessment/pages.ts';
import { hashOf, screenAt } from '../../../src/islands/assessment/screen.ts';
import { answerOf, pagesAsked, untouched, type Given, type State } from '../../../src/islands/assessment/state.ts';
import type { Answers } from '../../../src/rules/engine/index.ts';
import { facilities } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { after, begun, exampleOf, figuresOf, opened, tools } from './cases.ts';

const { rules } = tools;

/** Fills in page after page as the example does, whatever the calculator shows; how often each page came up. */
function fillIn(id: string): Readonly<{ end: State; pages: readonly string[] }> {
  const { facts, factsOn } = exampleOf(id);
  const given: Answers = { ...facts.answers, ...facts.lists['areas']?.[0] };
  let now = after(untouched(tools), { kind: 'begun', isSeveral: false, on: factsOn });
  const pages: string[] = [];
  while (now.screen.kind === 'page') {
    const { page } = now.screen;
    pages.push(page);
    const asked: Given = Object.fromEntries((pagesOf(tools).get(page) ?? []).filter((question) => mattering(rules, now.result).has(question.id)).map((question) => [question.id, given[question.id]]));
    now = after(now, { kind: 'answered', given: asked }, { kind: 'wentOn', from: page });
  }
  return { end: now, pages };
}

const alone = facilities.examples.filter(({ facts, readings }) => facts.lists['areas']?.length === 1 && readings === undefined);

describe('one place, page by page', () => {
  it('every question stands on exactly one page', () => {
    const all = [...pagesOf(tools).values()].flat().map(({ id }) => id);
    expect(all.toSorted()).toEqual(rules.questions.map(({ id }) => id).toSorted());
  });

  it.each(alone.map(({ id }) => id))('%s: each page comes once, and the result is that of the example', (id) => {
    const { end, pages } = fillIn(id);
    expect(end.screen.kind).toBe('result');
    expect(new Set(pages).size).toBe(pages.length);
    for (const [key, { verdict, gap }] of Object.entries(exampleOf(id).expect)) {
      const found = end.result.requirements.find(({ requirement }) => `${requirement}#0` === key);
      expect(found?.verdict, key).toBe(verdict);
      if (gap !== undefined) expect(found?.gap, key).toMatchObject({ low: gap, high: gap });
    }
  });

  it('a village is asked fewer pages, a county all of them', () => {
    const level = (value: string) => pagesAsked(tools, after(begun(), { kind: 'answered', given: { 'area.level': value } }));
    expect(level('village')).not.toContain('access');
    expect(level('village').length).toBeLessThan(level('county').length);
    expect(level('county')).toEqual([...pagesOf(tools).keys()]);
  });

  it('a base is still asked where no point stands, since it settles how much is lacking', () => {
    const now = after(begun(), { kind: 'answered', given: { 'area.level': 'county', 'culture.points': 0 } });
    expect(now.result.open.map(({ question }) => question)).not.toContain('culture.bases');
    expect(mattering(rules, now.result).has('culture.bases')).toBe(true);
  });

  it('the registered population is asked once residents are known, for the other reading, and never before', () => {
    const asks = (given: Given) => mattering(rules, after(begun(), { kind: 'answered', given }).result).has('area.registered');
    expect(asks({ 'area.level': 'county' })).toBe(false);
    expect(asks({ 'area.level': 'county', 'area.residents': 500_000 })).toBe(true);
    expect(asks({ 'area.level': 'village', 'area.residents': 500_000 })).toBe(false);
  });

  it('an answer can be taken back, and one of the whole city stands apart from the place', () => {
    const now = after(begun(), { kind: 'answered', given: { 'area.level': 'county', 'city.rehabBeds': 7 } });
    expect(now.facts.answers).toEqual({ 'city.rehabBeds': 7 });
    expect(answerOf(after(now, { kind: 'answered', given: { 'city.rehabBeds': undefined } }).facts, 'city.rehabBeds')).toBeUndefined();
  });

  it('a change from the result leads back to it', () => {
    const result = after(opened('county-of-exactly-500000'), { kind: 'wentTo', screen: { kind: 'page', page: 'people', at: null } }, { kind: 'wentOn', from: 'people' });
    expect(result.screen).toEqual({ kind: 'result' });
  });
});

describe('figures', () => {
  const of = (id: string) => figuresOf(rules, opened(id).result.requirements.map(cellOf));

  it('a county of exactly 500,000 lacks one institution and no bed', () => {
    expect(of('county-of-exactly-500000')).toMatchObject({ beds: { low: 0, high: 0 }, institutions: { low: 1, high: 1 } });
  });

  it('a town is asked for no beds at all', () => {
    expect(of('town-of-exactly-10000')).toMatchObject({ beds: null, institutions: { low: 1, high: 1 } });
  });

  it('what the document only encourages is counted apart and never as unmet', () => {
    const { unmet, free } = of('town-of-exactly-10000');
    expect([unmet, free]).toEqual([1, 1]);
  });
});

describe('addresses', () => {
  it.each(['#/level', '#/institutions', '#/review', '#/result', '#/facilities.rehabBeds/1'])('%s leads to its screen and back', (hash) => {
    const screen = screenAt(hash, tools, false);
    expect(screen === null ? null : hashOf(screen)).toBe(hash);
  });

  it('a question about the twelfth of several places leads to its cell', () => {
    expect(screenAt('#/area.residents/12', tools, true)).toEqual({ kind: 'table', at: { place: 11, question: 'area.residents' } });
  });

  it('nothing else leads anywhere', () => {
    expect(screenAt('#/nonsense', tools, false)).toBeNull();
  });
});

it('a table that was changed has no result to go forward to', () => {
  const table = after(untouched(tools), { kind: 'begun', isSeveral: true, on: '2020-12-31' }, { kind: 'tableRead', places: [{ 'area.level': 'town' }], names: ['甲镇'] });
  expect(table.screen.kind).toBe('result');
  const changed = after(table, { kind: 'typed', typed: { rows: [{ name: '乙镇' }], topics: [] } });
  expect([changed.facts.lists['areas'], changed.names]).toEqual([[], []]);
});
