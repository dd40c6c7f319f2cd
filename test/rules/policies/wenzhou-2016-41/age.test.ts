import { describe, expect, it } from 'vitest';
import type { ISODate } from '../../../../src/rules/vocabulary/index.ts';
import { childOnDibao, given, meets, type Given } from './support.ts';

const born = (birthDate: string, factsOn: ISODate = '2016-09-01', more: Given = {}) =>
  given({ ...more, 'person.birthDate': birthDate, 'person.age': undefined }, { factsOn, rulesOn: factsOn });

describe('an age from a birth date', () => {
  it('R-F11 ends and R-F12 begins on the seventh birthday', () => {
    const verdicts = (day: string) => [born(day).verdictOf('R-F11'), born(day).verdictOf('R-F12')];
    expect([verdicts('2009-09-02'), verdicts('2009-09-01')]).toEqual([['certain', 'impossible'], ['impossible', 'certain']]);
  });

  it('R-F03 ends on the eighteenth birthday, R-F12 on the nineteenth', () => {
    expect([born('1998-09-02', undefined, childOnDibao).verdictOf('R-F03'), born('1998-09-01', undefined, childOnDibao).verdictOf('R-F03')])
      .toEqual(['certain', 'impossible']);
    expect([born('1997-09-02').verdictOf('R-F12'), born('1997-09-01').verdictOf('R-F12')]).toEqual(['certain', 'impossible']);
  });

  it('whoever was born on 29 February is a year older on the 28th of a common year and on the 29th of a leap year', () => {
    const seven = (on: ISODate) => born('2012-02-29', on).verdictOf('R-F12');
    expect([seven('2019-02-27'), seven('2019-02-28')]).toEqual(['impossible', 'certain']);
    const later = (on: ISODate) => born('2008-02-29', on, { 'person.grade': '2', 'person.supportedByFamily': 'yes' }).verdictOf('R-F01');
    expect([later('2026-02-27'), later('2026-02-28')]).toEqual(['impossible', 'officeDecides']);
  });

  it('goes before an age that was given, and the age counts where the date is not known', () => {
    const both = (birthDate: string | undefined) => given({ 'person.birthDate': birthDate, 'person.age': 10 }).verdictOf('R-F11');
    expect([both('2012-01-01'), both('unknown'), both(undefined)]).toEqual(['certain', 'impossible', 'impossible']);
  });

  it('is asked for first, and the age only where the date is not known', () => {
    const asks = (more: Given) => given({ ...meets['R-F12'], 'person.age': undefined, ...more }).result.open.map(({ question }) => question);
    expect(asks({}).slice(0, 2)).toEqual(['person.birthDate', 'person.age']);
    expect(asks({ 'person.birthDate': '2006-05-05' })).not.toContain('person.age');
    expect(asks({ 'person.age': 10 })).not.toContain('person.birthDate');
  });
});
