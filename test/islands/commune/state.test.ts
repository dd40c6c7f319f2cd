import { describe, expect, it } from 'vitest';
import { linkOf, openLink, openStored, yearFile, csvOf } from '../../../src/islands/commune/files.ts';
import { readMaxima, maximaFile } from '../../../src/islands/commune/score/maximaFile.ts';
import { caseOf, initialState, settingOf, step, usedFacts, type State } from '../../../src/islands/commune/state.ts';
import type { Tools } from '../../../src/islands/commune/tools.ts';
import { certify } from '../../../src/rules/engine/certify/index.ts';
import { certification, examples, plan, rules, words } from '../../../src/rules/policies/kontum-2516/index.ts';
import { storedCase } from '../../../src/schemas/case/index.ts';
import { communeWords, sharedWords } from '../../../src/words/calculator/index.ts';

const { proofs } = certification;
const tools: Tools = { lang: 'vi', certification, shared: sharedWords.vi, own: communeWords.vi, words: words.vi, examples: [], clauses: {}, links: { policy: '', readings: {} } };
const opened = (id: string): State => {
  const found = examples.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return step(proofs, initialState(2015), { kind: 'opened', case: { facts: found.facts, readings: {} }, notice: { kind: 'example', title: id } });
};
const resultOf = (state: State) => certify(certification, usedFacts(state), settingOf(state));

describe('answers', () => {
  it('of the case and of the items of lists are given and taken back', () => {
    const given = step(proofs, initialState(2015), { kind: 'answered', given: [{ question: 'unit.kind', value: 'ward' }, { question: 'criterion.commune', list: 'criteria', index: 2, value: 500 }] });
    expect(given.facts).toEqual({ answers: { 'evaluation.year': 2015, 'unit.kind': 'ward' }, lists: { criteria: [{}, {}, { 'criterion.commune': 500 }] } });
    expect(step(proofs, given, { kind: 'answered', given: [{ question: 'unit.kind', value: null }] }).facts.answers).toEqual({ 'evaluation.year': 2015 });
  });

  it('the year says which standard is used', () => {
    const year = (value: number) => resultOf(step(proofs, initialState(2015), { kind: 'answered', given: [{ question: 'evaluation.year', value }] })).score.scheme;
    expect([2014, 2018, 2019, 2026].map(year)).toEqual(['plan-2516', 'plan-2516', 'decision-06', 'decision-06']);
  });

  it('what was scored by one standard is laid aside by another, and is there again on the way back', () => {
    const before = step(proofs, opened('two-criteria-open'), { kind: 'rowsRead', rows: [{ name: 'A', row: 2, facts: { answers: {}, lists: {} } }] });
    const after = step(proofs, before, { kind: 'changedYear', year: 2022, from: 'plan-2516', to: 'decision-06' });
    expect([after.rows, after.facts.lists['criteria'], after.facts.answers]).toEqual([[], undefined, { 'evaluation.year': 2022, 'unit.kind': 'town', 'unit.inKonTumCity': 'no' }]);
    const scored = step(proofs, after, { kind: 'answered', given: [{ question: 'score.commune', value: 81_000 }] });
    const back = step(proofs, scored, { kind: 'changedYear', year: 2015, from: 'decision-06', to: 'plan-2516' });
    expect([back.facts, back.rows]).toEqual([before.facts, before.rows]);
    expect(step(proofs, back, { kind: 'changedYear', year: 2020, from: 'plan-2516', to: 'decision-06' }).facts.answers['score.commune']).toBe(81_000);
    expect(step(proofs, before, { kind: 'changedYear', year: 2016, from: 'plan-2516', to: 'plan-2516' }).facts.lists).toEqual(before.facts.lists);
  });

  it('points of criteria and totals are kept apart, so that turning from one to the other loses neither', () => {
    const both = step(proofs, opened('two-criteria-open'), { kind: 'answered', given: [{ question: 'score.commune', value: 90_000 }] });
    expect(resultOf(both).score.total).toEqual({ low: 74_000, high: 85_500 });
    expect(resultOf(step(proofs, both, { kind: 'byCriteria', byCriteria: false })).score.total).toEqual({ low: 90_000, high: 90_000 });
  });

  it('a list nobody has begun is not known, rather than empty', () => {
    const begun = step(proofs, initialState(2015), { kind: 'listed', list: 'districts', items: [] });
    expect(resultOf(begun).checks.find(({ requirement }) => requirement === 'T-01')?.verdict).toBe('depends');
  });
});

describe('a case taken away', () => {
  it.each(examples.map(({ id }) => [id]))('%s comes back from its link and its file with the same result', (id) => {
    const state = opened(id);
    const kept = caseOf(rules, state);
    const link = openLink(rules, linkOf(kept).replace('#case=', ''));
    const file = openStored(rules, JSON.parse(JSON.stringify(storedCase(kept))));
    for (const back of [link, file]) {
      if (!('case' in back)) throw new Error(JSON.stringify(back));
      const again = step(proofs, initialState(2020), { kind: 'opened', case: back.case, notice: { kind: 'opened', from: 'link' } });
      expect(resultOf(again)).toEqual(resultOf(state));
    }
  });

  it('a link that was cut or altered gives a message and no answers', () => {
    const link = linkOf(caseOf(rules, opened('ward-at-850'))).replace('#case=', '');
    for (const broken of [link.slice(0, -9), link.replace(/^./u, 'Z'), 'x.y', '']) expect(openLink(rules, broken)).toEqual({ refusal: { kind: 'damaged' } });
  });

  it('as a table has a line for each result and each answer, and runs no formula', () => {
    const state = opened('days-of-2015');
    const table = csvOf(tools, state, resultOf(state));
    expect(table).toContain('Quyết định công nhận,29/11/2015,Sát hạn 30/11/2015');
    expect(table.split('\r\n').filter((line) => /^[=+@-]/u.test(line))).toEqual([]);
  });

  it('as a table names the items of lists in the language of the page', () => {
    const table = csvOf(tools, opened('three-years-two-decisions'), resultOf(opened('three-years-two-decisions')));
    expect(table).toContain('Năm 2013,được công nhận');
    expect(table).not.toMatch(/^(years|criteria|districts) /mu);
  });

  it('as a calendar names the strict day and notes the wide one', () => {
    const { calendar } = resultOf(opened('days-of-2015'));
    if (calendar === null) throw new Error('There is no calendar.');
    const file = yearFile(tools, calendar).replaceAll('\r\n ', '');
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(7);
    expect(file).toMatch(/DTSTART;VALUE=DATE:20151114\r\nSUMMARY:Hạn: Gửi hồ sơ cấp xã\r\nDESCRIPTION:[^\r]*Hiểu rộng: 15\/11\/2015/u);
    expect(file).toMatch(/DTSTART;VALUE=DATE:20151230\r\nSUMMARY:Hạn: Hồ sơ xin tỉnh khen thưởng/u);
  });
});

describe('a table of maxima', () => {
  it('comes back as it was kept, and nothing else is taken for one', () => {
    const three = { ...plan, criteria: plan.criteria.slice(0, 3) };
    const most = [10_000, null, 5_000];
    expect(readMaxima(JSON.parse(JSON.stringify(maximaFile('plan-2516', most))), three)).toEqual(most);
    for (const wrong of [null, [], {}, { ...maximaFile('x', most), version: 2 }, maximaFile('x', [1, 2]), maximaFile('x', [0, 1, 2]), maximaFile('x', [1.5, 1, 2]), maximaFile('x', [100_001, 1, 2])]) expect(readMaxima(wrong, three)).toBeNull();
  });
});
