import { describe, expect, it } from 'vitest';
import { initialState, settingOf, step, usedFacts, type State } from '../../../src/islands/commune/state.ts';
import { certify } from '../../../src/rules/engine/certify/index.ts';
import { certification, examples } from '../../../src/rules/policies/kontum-2516/index.ts';

const { proofs } = certification;
const resultOf = (state: State) => certify(certification, usedFacts(state), settingOf(state));
const dossier = (state: State) => resultOf(state).checks.find(({ requirement }) => requirement === 'D-04');
const toYear = (state: State, value: number): State => step(proofs, state, { kind: 'answered', given: [{ question: 'evaluation.year', value }] });
const mixed = examples.find(({ id }) => id === 'award-dossier-mixed');
const opened = step(proofs, initialState(2015), { kind: 'opened', case: { facts: mixed?.facts ?? { answers: {}, lists: {} }, readings: {} }, notice: { kind: 'failed' } });

describe('the proof of a year', () => {
  it('stays with its year when another one is looked at, and is there again on the way back', () => {
    expect(dossier(opened)?.verdict).toBe('met');
    const next = toYear(opened, 2016);
    expect(dossier(next)?.parts.map(({ truth }) => truth)).toEqual(['yes', 'unknown', 'yes', 'yes', 'yes', 'yes']);
    expect(dossier(toYear(next, 2015))).toEqual(dossier(opened));
  });

  it('given in the dossier makes the record of its year, recognised where there is a decision or a certificate', () => {
    const proved = (proof: string | null) => step(proofs, initialState(2015), { kind: 'proved', year: 2013, proof }).facts.lists['years'];
    expect(proved('copy')).toEqual([{ 'year.number': 2013, 'year.basis': '37/2010', 'year.recognised': 'yes', 'year.proof': 'copy' }]);
    expect(proved('none')).toEqual([{ 'year.number': 2013, 'year.basis': '37/2010', 'year.proof': 'none' }]);
    expect(proved(null)).toBeUndefined();
    const taken = step(proofs, step(proofs, initialState(2015), { kind: 'proved', year: 2014, proof: 'both' }), { kind: 'proved', year: 2014, proof: null });
    expect(taken.facts.lists['years']).toEqual([{ 'year.number': 2014, 'year.basis': '34/2014', 'year.recognised': 'yes' }]);
  });

  it('of a year before the first decision says nothing of a decision', () => {
    const proved = (year: number) => step(proofs, initialState(2015), { kind: 'proved', year, proof: 'both' }).facts.lists['years'];
    expect(proved(2009)).toEqual([{ 'year.number': 2009, 'year.recognised': 'yes', 'year.proof': 'both' }]);
    expect(proved(2010)).toMatchObject([{ 'year.basis': '37/2010' }]);
    expect(proved(2014)).toMatchObject([{ 'year.basis': '34/2014' }]);
  });

  it('leaves everything else on the record as it was', () => {
    const record = { 'year.number': 2014, 'year.recognised': 'no', 'year.basis': '37/2010', 'year.districtAward': 'yes' };
    const listed = step(proofs, initialState(2015), { kind: 'listed', list: 'years', items: [record] });
    expect(step(proofs, listed, { kind: 'proved', year: 2014, proof: 'decision' }).facts.lists['years']).toEqual([{ ...record, 'year.proof': 'decision' }]);
  });
});
