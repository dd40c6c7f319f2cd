import { describe, expect, it } from 'vitest';
import { given, meets, turning, type BenefitId } from './support.ts';

// Those who work for people with a disability need none of their own.
const ofStaff: readonly BenefitId[] = ['R-F37', 'R-F37p', 'R-F38', 'R-F40', 'R-F41', 'R-F42'];
const benefits = (Object.keys(meets) as readonly BenefitId[]).filter((id) => !ofStaff.includes(id));
const leftToTheOffice: readonly BenefitId[] = ['R-F01', 'R-F02', 'R-F04', 'R-F32a', 'R-F35a'];
// What everybody has whom the document means, or may have if the office agrees.
const forEverybody: readonly BenefitId[] = ['R-F31', 'R-F32a', 'R-F32b', 'R-F32c', 'R-F34f', 'R-F35', 'R-F35a', 'R-F36'];
const holds = (id: BenefitId) => (leftToTheOffice.includes(id) ? 'officeDecides' : 'certain');

describe('R-DEF, who the document means', () => {
  it.each(benefits)('R-DEF Wenzhou registration decides %s: without it nothing, unknown leaves it open', (id) => {
    expect(turning(id, 'person.hukouWenzhou', 'no')).toEqual([holds(id), 'impossible', 'depends', 'depends']);
  });

  it.each(benefits.filter((id) => id !== 'R-F11'))('R-DEF a valid Wenzhou certificate decides %s in the same way', (id) => {
    expect(turning(id, 'person.certificateValid', 'no')).toEqual([holds(id), 'impossible', 'depends', 'depends']);
  });

  it.each(benefits.filter((id) => !forEverybody.includes(id)))('R-DEF an ordinary well-off person draws no %s', (id) => {
    expect(given().verdictOf(id)).toBe('impossible');
  });

  it('R-DEF an unknown certificate does not keep open what fails anyway', () => {
    const { verdictOf } = given({ 'person.certificateValid': 'unknown', 'person.hukouWenzhou': 'unknown' });
    expect(benefits.filter((id) => verdictOf(id) !== 'impossible')).toEqual(forEverybody);
  });

  it('R-DEF being meant is all that the benefits for everybody ask for', () => {
    const { verdictOf } = given();
    expect(forEverybody.map((id) => [id, verdictOf(id)])).toEqual(forEverybody.map((id) => [id, holds(id)]));
  });

  it('R-DEF wz-7.4 a certificate stands up to and including its last day', () => {
    const until = (day: string, valid = 'yes') => given({ 'person.certificateValid': valid, 'person.certificateUntil': day }).verdictOf('R-F36');
    expect([until('2016-09-01'), until('2016-08-31'), until('unknown')]).toEqual(['certain', 'impossible', 'certain']);
    expect([until('2016-09-01', 'unknown'), until('2016-08-31', 'unknown'), until('2016-09-01', 'no')]).toEqual(['depends', 'impossible', 'impossible']);
  });

  it('R-DEF AMB-WZ-50 is read strictly: a certificate from elsewhere is no certificate, and nothing but R-F11 says otherwise', () => {
    for (const id of benefits) {
      const { result } = given({ ...meets[id], 'person.certificateValid': 'no' });
      const matter = result.outcomes.find(({ entitlement }) => entitlement === id)?.readings ?? [];
      expect(matter.map(({ reading }) => reading), id).toEqual(id === 'R-F11' ? ['AMB-WZ-18'] : []);
    }
  });
});
