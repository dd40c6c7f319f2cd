import { describe, expect, it } from 'vitest';
import { considerWithRequirements } from '../../../../src/rules/engine/index.ts';
import { examples, requirements, rules } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers, Question } from '../../../../src/rules/vocabulary/index.ts';
import { byOption, checked, factsOf, settingOn, then } from './support.ts';

/** Every seat taken, every paper there. */
const complete: Answers = Object.fromEntries(rules.questions.flatMap((question: Question): [string, string][] => {
  if (!/^(council|districtCouncil|dossier)\./u.test(question.id)) return [];
  return [[question.id, question.kind === 'choice' ? (question.choices[0] ?? '') : 'yes']];
}));

const seatsOf = (id: 'C-02' | 'C-05'): readonly string[] => checked(id, complete).parts.map(({ questions }) => questions[0] ?? '');

describe('a council', () => {
  it('has twelve seats in a commune and ten in a district, each with its clause', () => {
    expect([seatsOf('C-02').length, seatsOf('C-05').length]).toEqual([12, 10]);
    expect(new Set([...checked('C-02', complete).parts, ...checked('C-05', complete).parts].map(({ cite }) => cite.clause))).toEqual(new Set(['kt-III.2.1-f', 'kt-III.2.3-b']));
  });

  it.each(['C-02', 'C-05'] as const)('%s is complete, lacks every single seat in turn, and stays open while one is not known', (id) => {
    expect(checked(id, complete).verdict).toBe('met');
    for (const seat of seatsOf(id)) {
      const question = rules.questions.find((each) => each.id === seat);
      const missing = question?.kind === 'choice' ? (['none', 'missing'].find((each) => question.choices.includes(each)) ?? 'other') : 'no';
      expect(checked(id, { ...complete, [seat]: missing }).verdict, seat).toBe('unmet');
      expect(checked(id, { ...complete, [seat]: 'unknown' }).verdict, seat).toBe('depends');
    }
  });

  it('is led by the chair or a deputy, and by nobody else', () => {
    expect(checked('C-02', { ...complete, 'council.chair': 'deputy', 'council.standing': 'childOfficer' }).verdict).toBe('met');
    expect(checked('C-02', { ...complete, 'council.chair': 'other' }).verdict).toBe('unmet');
    expect(checked('C-02', { ...complete, 'council.standing': 'other' }).verdict).toBe('unmet');
    expect(checked('C-05', { ...complete, 'districtCouncil.standing': 'other' }).verdict).toBe('unmet');
  });

  it('does not miss a school that is not there; several schools can be read in two ways', () => {
    expect(checked('C-02', { ...complete, 'council.secondarySchool': 'notApplicable' })).toMatchObject({ verdict: 'met', readings: [] });
    const some = checked('C-02', { ...complete, 'council.primarySchool': 'some' });
    expect(some.verdict).toBe('met');
    expect(byOption(some.readings, 'KT-A25')).toEqual({ onePerRole: 'met', everyHead: 'unmet' });
  });

  it('of the district says clearly pass or fail', () => {
    expect(checked('C-06', { ...complete, 'districtCouncil.conclusion': 'fail' }).verdict).toBe('met');
    expect(checked('C-06', { ...complete, 'districtCouncil.conclusion': 'notStated' }).verdict).toBe('unmet');
  });
});

describe('a dossier', () => {
  it('has four, four, six and six lines', () => {
    expect((['D-01', 'D-02', 'D-03', 'D-04'] as const).map((id) => checked(id, complete).parts.length)).toEqual([4, 4, 6, 6]);
  });

  it('for the decision is complete before it is signed, the whole one after', () => {
    const before = { ...complete, 'dossier.recognition.decision': 'no', 'dossier.recognition.certificate': 'no' };
    expect([checked('D-02', before).verdict, checked('D-03', before).verdict]).toEqual(['met', 'unmet']);
    expect(checked('D-03', { ...complete, 'dossier.recognition.certificate': 'no' }).verdict).toBe('unmet');
  });

  it('for an award proves every one of five years; of mixed kinds by one reading only', () => {
    const mixed = checked('D-04', { ...complete, 'dossier.award.proof3': 'copy' });
    expect(byOption(mixed.readings, 'KT-A16')).toEqual({ mixed: 'met', oneKind: 'unmet' });
    expect(checked('D-04', { ...complete, 'dossier.award.proof3': 'both' }).readings).toEqual([]);
    expect(checked('D-04', { ...complete, 'dossier.award.proof5': 'none' }).verdict).toBe('unmet');
  });
});

describe('targets', () => {
  it('half: exactly half is enough, one less is not; the half of an odd number is rounded up', () => {
    const half = (units: number, recognised: number) => checked('T-02', { 'target.units': units, 'target.recognised2020': recognised });
    expect(half(102, 51)).toMatchObject({ verdict: 'met', gap: { low: 0, high: 0 } });
    expect(half(102, 50)).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 } });
    expect(half(103, 51)).toMatchObject({ verdict: 'unmet', need: { low: 52 }, gap: { low: 1 } });
    expect(half(103, 52).verdict).toBe('met');
  });

  it('half, counted in three ways', () => {
    const counts = { 'target.units': 100, 'target.recognised2020': 49, 'target.everRecognised': 60, 'target.recognisedAtStart': 50 };
    expect(byOption(checked('T-02', counts).readings, 'KT-A23')).toEqual({ year2020: 'unmet', everRecognised: 'met', startOf2020: 'met' });
  });

  it('every district does both; one of the two, or one district, is not enough', () => {
    const of = (...districts: readonly Answers[]) => checked('T-01', {}, {}, { districts }).verdict;
    const both = { 'district.implements': 'yes', 'district.directs': 'yes' } as const;
    expect(of(both, both)).toBe('met');
    expect(of(both, { ...both, 'district.directs': 'no' })).toBe('unmet');
    expect(of(both, { 'district.implements': 'yes' })).toBe('depends');
    expect(checked('T-01', {}).verdict).toBe('depends');
  });
});

it('a check-list says what the engine says of the requirement, for every example', () => {
  const setting = settingOn(then);
  for (const { facts } of [...examples, { facts: factsOf(complete) }]) {
    const whole = considerWithRequirements(rules, facts, setting);
    for (const { id } of requirements) {
      const verdict = whole.requirements.find(({ requirement }) => requirement === id)?.verdict;
      expect(checked(id, facts.answers, {}, facts.lists).verdict, id).toBe(verdict);
    }
  }
});
