import { describe, expect, it } from 'vitest';
import type { Answers, ISODate } from '../../src/rules/vocabulary/index.ts';
import { amount, truth } from './decide.ts';

/** A graduate at both kinds of institution; nothing is said about a disability. */
const graduate: Answers = {
  'person.hukouWenzhou': 'no', 'staff.inFamily': ['publicInstitution', 'privateInstitution'],
  'staff.education': 'secondaryVocational', 'staff.relevantMajor': 'yes', 'staff.rehabilitationWork': 'yes',
  'staff.startDate': '2019-06-01',
};

function both(changed: Answers, on?: ISODate): readonly string[] {
  return (['R-F37', 'R-F37p'] as const).map((id) => truth(id, { ...graduate, ...changed }, on));
}

describe('R-F37, the award of graduates', () => {
  it('is due from the day five years are full', () => {
    expect(both({}, '2024-05-31')).toEqual(['no', 'no']);
    expect(both({}, '2024-06-01')).toEqual(['yes', 'yes']);
    expect(both({}, '2030-06-01')).toEqual(['yes', 'yes']);
  });

  it('counts five years from 29 February to 28 February', () => {
    expect(both({ 'staff.startDate': '2016-02-29' }, '2021-02-27')).toEqual(['no', 'no']);
    expect(both({ 'staff.startDate': '2016-02-29' }, '2021-02-28')).toEqual(['yes', 'yes']);
  });

  it('is for those who began in 2014 or later, so that nobody has it before 2019', () => {
    expect(both({ 'staff.startDate': '2013-12-31' })).toEqual(['no', 'no']);
    expect(both({ 'staff.startDate': '2014-01-01' })).toEqual(['yes', 'yes']);
    expect(both({ 'staff.startDate': '2014-01-01' }, '2018-12-31')).toEqual(['no', 'no']);
    expect(both({ 'staff.startDate': '2014-01-01' }, '2019-01-01')).toEqual(['yes', 'yes']);
  });

  it('asks for the right school and the right work at both, for a relevant subject at a private institution', () => {
    expect(both({ 'staff.education': 'higher' })).toEqual(['yes', 'yes']);
    expect(both({ 'staff.education': 'other' })).toEqual(['no', 'no']);
    expect(both({ 'staff.rehabilitationWork': 'no' })).toEqual(['no', 'no']);
    expect(both({ 'staff.relevantMajor': 'no' })).toEqual(['yes', 'no']);
  });

  it('knows from an empty list that nobody works there, and nothing from no answer', () => {
    expect(both({ 'staff.inFamily': [] })).toEqual(['no', 'no']);
    expect(both({ 'staff.inFamily': ['privateInstitution'] })).toEqual(['no', 'yes']);
    expect(both({ 'staff.inFamily': 'unknown' })).toEqual(['unknown', 'unknown']);
    expect(both({ 'staff.startDate': 'unknown' })).toEqual(['unknown', 'unknown']);
  });

  it('is the same sum at both', () => {
    expect(amount('R-F37', {})).toEqual({ low: 1, high: Infinity });
    expect(amount('R-F37p', { 'graduate.award': 1_000_000 })).toEqual({ low: 1_000_000, high: 1_000_000 });
  });
});

describe('R-F38, visiting medics', () => {
  it('asks for a relevant title and one year of service in all', () => {
    const medic: Answers = { 'staff.inFamily': ['visitingMedic'], 'staff.medicalTitle': 'yes', 'staff.visitingYears': 1 };
    expect(truth('R-F38', medic)).toBe('yes');
    expect(truth('R-F38', { ...medic, 'staff.visitingYears': 0 })).toBe('no');
    expect(truth('R-F38', { ...medic, 'staff.medicalTitle': 'no' })).toBe('no');
    expect(truth('R-F38', { ...medic, 'staff.inFamily': ['publicInstitution'] })).toBe('no');
    expect(truth('R-F38', { ...medic, 'staff.visitingYears': 'unknown' })).toBe('unknown');
  });
});

describe('R-F40 to R-F42, the posts', () => {
  const posts = ['townOfficer', 'villageOfficer', 'specialTeacher', 'none', 'unknown'] as const;
  const each = (id: 'R-F40' | 'R-F41' | 'R-F42') => posts.map((post) => truth(id, { 'person.hukouWenzhou': 'no', 'post.held': post }));

  it('ask for the post alone, not for a disability', () => {
    expect(each('R-F40')).toEqual(['yes', 'no', 'no', 'no', 'unknown']);
    expect(each('R-F41')).toEqual(['no', 'yes', 'no', 'no', 'unknown']);
    expect(each('R-F42')).toEqual(['no', 'no', 'yes', 'no', 'unknown']);
    expect(truth('R-F41', {})).toBe('unknown');
  });

  it('come to no sum, to a share of the minimum wage, and to the local allowance', () => {
    expect(amount('R-F40', {})).toBeNull();
    expect(amount('R-F41', { 'post.minimumWage': 166_001, 'post.wageShare': 3_000 })).toEqual({ low: 49_800.3, high: 49_800.3 });
    expect(amount('R-F41', { 'post.minimumWage': 166_000 })).toEqual({ low: 16.6, high: Infinity });
    expect(amount('R-F42', {})).toEqual({ low: 1, high: Infinity });
    expect(amount('R-F42', { 'teacher.allowance': 40_000 })).toEqual({ low: 40_000, high: 40_000 });
  });
});
