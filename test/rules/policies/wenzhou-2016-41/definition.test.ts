import { describe, expect, it } from 'vitest';
import { given, meets, turning, type BenefitId } from './support.ts';

const benefits = Object.keys(meets) as readonly BenefitId[];
const leftToTheOffice: readonly BenefitId[] = ['R-F01', 'R-F02', 'R-F04'];
const holds = (id: BenefitId) => (leftToTheOffice.includes(id) ? 'officeDecides' : 'certain');

describe('R-DEF, who the document means', () => {
  it.each(benefits)('R-DEF Wenzhou registration decides %s: without it nothing, unknown leaves it open', (id) => {
    expect(turning(id, 'person.hukouWenzhou', 'no')).toEqual([holds(id), 'impossible', 'depends', 'depends']);
  });

  it.each(benefits.filter((id) => id !== 'R-F11'))('R-DEF a valid Wenzhou certificate decides %s in the same way', (id) => {
    expect(turning(id, 'person.certificateValid', 'no')).toEqual([holds(id), 'impossible', 'depends', 'depends']);
  });

  it.each(benefits)('R-DEF an ordinary well-off person draws no %s', (id) => {
    expect(given().verdictOf(id)).toBe('impossible');
  });

  it('R-DEF an unknown certificate does not keep open what fails anyway', () => {
    const { verdictOf } = given({ 'person.certificateValid': 'unknown', 'person.hukouWenzhou': 'unknown' });
    expect(benefits.filter((id) => verdictOf(id) !== 'impossible')).toEqual([]);
  });

  it('R-DEF AMB-WZ-50 is read strictly: a certificate from elsewhere is no certificate, and nothing but R-F11 says otherwise', () => {
    for (const id of benefits) {
      const { result } = given({ ...meets[id], 'person.certificateValid': 'no' });
      const matter = result.outcomes.find(({ entitlement }) => entitlement === id)?.readings ?? [];
      expect(matter.map(({ reading }) => reading), id).toEqual(id === 'R-F11' ? ['AMB-WZ-18'] : []);
    }
  });
});
