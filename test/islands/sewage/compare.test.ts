import { expect, it } from 'vitest';
import { linesOf } from '../../../src/islands/compare/index.ts';
import { resultRows } from '../../../src/islands/sewage/resultRows.ts';
import { initialState } from '../../../src/islands/sewage/state.ts';
import type { Tools } from '../../../src/islands/sewage/tools.ts';
import { checksOf, considerDone } from '../../../src/rules/engine/coverage/index.ts';
import type { Answers } from '../../../src/rules/engine/index.ts';
import { examples, madeUpVillages, scheme, words as planWords } from '../../../src/rules/policies/rural-sewage/index.ts';
import { sharedWords } from '../../../src/words/calculator/index.ts';
import { sewageWords } from '../../../src/words/sewage/index.ts';

const tools: Tools = {
  lang: 'zh', scheme, state: initialState, dispatch: () => undefined, words: sewageWords.zh, own: planWords.zh, shared: sharedWords.zh, examples: [], clauses: {}, links: { policy: '/', title: '', readings: {} },
};
const considered = (answers: Answers, chosen: Readonly<Record<string, string>> = {}) => considerDone(scheme, { answers, villages: [] }, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen });
const told = (...given: Parameters<typeof considered>) => resultRows(tools, considered(...given)).map(({ title, figures, outcome }) => ({ title, text: `${figures} ${outcome}` }));
const differing = (one: Parameters<typeof told>, other: Parameters<typeof told>): readonly string[] => linesOf(told(...one), told(...other)).filter(({ differs }) => differs).map(({ title, one: from, other: to }) => `${title}: ${from} → ${to}`);
const year1 = examples.find(({ id }) => id === 'first-year')?.answers ?? {};

it('one village less than the share needs turns the year and its line, and nothing else', () => {
  const found = differing([year1], [{ ...year1, 'year1.admin': 26 }]);
  expect(found).toHaveLength(2);
  expect(found.join('\n')).toMatch(/27.*26/u);
});

it('a report on the tenth is late by one reading and in time by the other', () => {
  const found = differing([{ 'report.on': '2026-05-10' }, { 'P6-A09': 'strict' }], [{ 'report.on': '2026-05-10' }, { 'P6-A09': 'inclusive' }]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`→ `);
});

it('everything that is held against the plan has its line, each village of a list with it', () => {
  const result = considerDone(scheme, { answers: year1, villages: madeUpVillages }, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen: {} });
  const villages = result.places.reduce((sum, { days }) => sum + 1 + days.length, 0);
  expect(resultRows(tools, result).length).toBe(result.years.length + checksOf(result).length + result.modes.length + villages);
});
