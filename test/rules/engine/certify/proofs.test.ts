import { describe, expect, it } from 'vitest';
import { certify } from '../../../../src/rules/engine/certify/index.ts';
import { certification } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers, Facts } from '../../../../src/rules/vocabulary/index.ts';

const setting = { factsOn: '2015-12-01', rulesOn: '2015-12-01', tables: [], readings: {} } as const;
const proof = (year: number, kind: string): Answers => ({ 'year.number': year, 'year.proof': kind });

function dossier(year: number, years: readonly Answers[], answers: Answers = {}) {
  const facts: Facts = { answers: { 'evaluation.year': year, 'dossier.award.request': 'yes', ...answers }, lists: { years } };
  return certify(certification, facts, setting).checks.find(({ requirement }) => requirement === 'D-04')?.verdict;
}

describe('what proves a year', () => {
  const five = [2015, 2014, 2013, 2012, 2011].map((year) => proof(year, 'decision'));

  it('is taken from the record of that very year: five years up to the one that is looked at, and not five others', () => {
    expect(dossier(2015, five)).toBe('met');
    expect(dossier(2016, five)).toBe('depends');
    expect(dossier(2016, [proof(2016, 'none'), ...five])).toBe('unmet');
    expect(dossier(2015, five.slice(1))).toBe('depends');
    expect(dossier(2015, [proof(2010, 'decision'), ...five.slice(0, 4)])).toBe('depends');
  });

  it('on record comes before what was said of the dossier at large; a year without a record keeps what was said', () => {
    expect(dossier(2015, five.slice(0, 4), { 'dossier.award.proof5': 'copy' })).toBe('met');
    expect(dossier(2015, five, { 'dossier.award.proof5': 'none' })).toBe('met');
    expect(dossier(2015, [...five.slice(0, 4), proof(2011, 'none')], { 'dossier.award.proof5': 'copy' })).toBe('unmet');
  });
});
