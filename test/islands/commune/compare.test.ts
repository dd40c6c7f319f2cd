import { describe, expect, it } from 'vitest';
import { certify } from '../../../src/rules/engine/certify/index.ts';
import { certification, words } from '../../../src/rules/policies/kontum-2516/index.ts';
import { linesOf } from '../../../src/islands/compare/index.ts';
import { askedOf } from '../../../src/islands/commune/compare/asked.ts';
import { told } from '../../../src/islands/commune/compare/told.ts';
import { varied } from '../../../src/islands/commune/compare/varied.ts';
import { initialState, settingOf, step, usedFacts, type State } from '../../../src/islands/commune/state.ts';
import type { Tools } from '../../../src/islands/commune/tools.ts';
import { communeWords, sharedWords } from '../../../src/words/calculator/index.ts';
import { vi } from '../../../src/words/compare/index.ts';

const { proofs } = certification;
const tools: Tools = { lang: 'vi', certification, shared: sharedWords.vi, own: communeWords.vi, words: words.vi, examples: [], clauses: {}, links: { policy: '/', readings: {} } };
const ward = step(proofs, initialState(2015), { kind: 'answered', given: [
  { question: 'unit.kind', value: 'ward' }, { question: 'unit.inKonTumCity', value: 'yes' }, { question: 'score.commune', value: 84_900 }, { question: 'dossier.commune.request', value: 'yes' }, { question: 'day.provinceReport', value: '2015-12-10' },
] });
const certified = (state: State) => certify(certification, usedFacts(state), settingOf(state));

function differencesOf(variation: Parameters<typeof varied>[3]): readonly string[] {
  const sides = varied(tools, ward, askedOf(tools, ward, certified(ward)), variation);
  if ('error' in sides) return [sides.error];
  const [one, other] = [sides.one, sides.other].map((state) => told(tools, vi, certified(state))) as [ReturnType<typeof told>, ReturnType<typeof told>];
  return linesOf(one, other).filter(({ differs }) => differs).map(({ title, one: from, other: to, difference }) => [title, from, to, difference].join(' | '));
}

describe('a unit beside itself', () => {
  it('one point more at the mark turns the result, and says how much more it is', () => {
    const [first] = differencesOf({ kind: 'answer', id: 'score.commune', typed: '850' });
    expect(first).toMatch(/849.*Chưa đủ điểm.*850.*Đủ điểm.*nhiều hơn 1 điểm/u);
  });

  it('another year is judged by the standard of that year', () => {
    const found = differencesOf({ kind: 'answer', id: 'evaluation.year', typed: '2021' }).join('\n');
    expect(found).toContain(words.vi.schemes['decision-06'].name);
    expect(found).toContain(communeWords.vi.verdict.notInForce);
  });

  it('two ways to read a day are held against each other, and nothing else differs', () => {
    const { late, onTime } = communeWords.vi.verdict;
    const found = differencesOf({ kind: 'reading', reading: 'KT-A12', one: 'dayBefore', other: 'sameDay' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`${late}.*\\|.*${onTime}`, 'u'));
  });

  it('a mark that only one reading leaves possible stands by itself', () => {
    const found = differencesOf({ kind: 'reading', reading: 'KT-A03', one: 'communesOnly', other: 'likeCommunes' }).filter((line) => line.startsWith(communeWords.vi.result.mark));
    expect(found).toEqual([expect.stringMatching(/650 điểm \| — \| /u)]);
  });

  it('what cannot be read is told, and the case stays as it was', () => {
    expect(differencesOf({ kind: 'answer', id: 'score.commune', typed: '1000,01' })[0]).toMatch(/1\.?000 điểm/u);
    expect(differencesOf({ kind: 'answer', id: 'evaluation.year', typed: '' })).toEqual([communeWords.vi.year.enter]);
    expect(ward.facts.answers['score.commune']).toBe(84_900);
  });

  it('offers the year first and never the proofs, which stay with their year', () => {
    const ids = askedOf(tools, ward, certified(ward)).map(({ id }) => id);
    expect(ids[0]).toBe('evaluation.year');
    expect(ids.filter((id) => id.startsWith('dossier.award.proof'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
