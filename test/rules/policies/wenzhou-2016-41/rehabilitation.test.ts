import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F11, free rehabilitation to six', () => {
  const met = meets['R-F11'];

  it('R-F11 ends with the sixth year of age complete: 6 is in and 7 is out', () => {
    const aged = (age: number | 'unknown') => given({ ...met, 'person.age': age }).verdictOf('R-F11');
    expect([0, 6, 7, 'unknown'].map((age) => aged(age as number))).toEqual(['certain', 'certain', 'impossible', 'depends']);
  });

  it('R-F11 AMB-WZ-04: read as up to the birthday, a child of 6 is out; for one of 5 it makes no difference', () => {
    expect(byReading('R-F11', 'AMB-WZ-04', { ...met, 'person.age': 6 }))
      .toEqual({ wholeYears: ['certain', null], untilBirthday: ['impossible', null] });
    expect(byReading('R-F11', 'AMB-WZ-04', { ...met, 'person.age': 5 })).toEqual({});
    expect(byReading('R-F11', 'AMB-WZ-04', { ...met, 'person.age': 7 })).toEqual({});
  });

  it.each(['visual', 'hearing', 'speech', 'physical', 'intellectual'])('R-F11 takes a %s disability', (kind) => {
    expect(given({ ...met, 'person.categories': [kind] }).verdictOf('R-F11')).toBe('certain');
  });

  it('R-F11 takes a mental disability only with autism', () => {
    const mental = { ...met, 'person.categories': ['mental'], 'person.autism': 'yes' };
    expect(turning('R-F11', 'person.autism', 'no', mental)).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F11 waits for the kinds, and no kind at all is too little', () => {
    expect(turning('R-F11', 'person.categories', [], { ...met, 'person.categories': ['hearing'] }))
      .toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F11 AMB-WZ-17: three readings of "intellectual (autism)", told for each child they divide', () => {
    const child = (categories: readonly string[], autism: string) =>
      Object.entries(byReading('R-F11', 'AMB-WZ-17', { ...met, 'person.categories': categories, 'person.autism': autism }))
        .map(([option, [verdict]]) => `${option}: ${verdict}`);
    expect(child(['intellectual'], 'no'))
      .toEqual(['intellectualOrAutism: certain', 'intellectualWithAutism: impossible', 'autismOnly: impossible']);
    expect(child(['mental'], 'yes'))
      .toEqual(['intellectualOrAutism: certain', 'intellectualWithAutism: impossible', 'autismOnly: certain']);
    expect(child(['intellectual'], 'yes')).toEqual([]);
    expect(child(['hearing', 'intellectual'], 'no')).toEqual([]);
  });

  it('R-F11 AMB-WZ-18: a child of 6 without a certificate stays open, with both outcomes told', () => {
    const without = { ...met, 'person.age': 6, 'person.certificateValid': 'no' };
    expect(given(without).verdictOf('R-F11')).toBe('depends');
    expect(byReading('R-F11', 'AMB-WZ-18', without))
      .toEqual({ certificateNeeded: ['impossible', null], earlyHelpAnyway: ['certain', null] });
  });

  it('R-F11 AMB-WZ-18 opens nothing for a child of 7, nor for one registered elsewhere', () => {
    const without = { ...met, 'person.certificateValid': 'no' };
    expect(given({ ...without, 'person.age': 7 }).verdictOf('R-F11')).toBe('impossible');
    expect(given({ ...without, 'person.hukouWenzhou': 'no' }).verdictOf('R-F11')).toBe('impossible');
  });
});

describe('R-F12, basic care from seven to eighteen', () => {
  it.each([[6, 'impossible'], [7, 'certain'], [18, 'certain'], [19, 'impossible'], ['unknown', 'depends']] as const)(
    'R-F12 at %s is %s', (age, verdict) => {
      expect(given({ 'person.age': age }).verdictOf('R-F12')).toBe(verdict);
    },
  );

  it('R-F12 AMB-WZ-04: read as up to the birthday, 18 is out; 17 is in under both readings', () => {
    expect(byReading('R-F12', 'AMB-WZ-04', { 'person.age': 18 }))
      .toEqual({ wholeYears: ['certain', null], untilBirthday: ['impossible', null] });
    expect(byReading('R-F12', 'AMB-WZ-04', { 'person.age': 17 })).toEqual({});
    expect(byReading('R-F12', 'AMB-WZ-04', { 'person.age': 7 })).toEqual({});
  });

  it('R-F12 asks neither kind nor grade, and at 18 stands beside a household of one', () => {
    const { verdictOf } = given({ ...meets['R-F01'], 'person.age': 18 });
    expect([verdictOf('R-F12'), verdictOf('R-F01'), verdictOf('R-F03')]).toEqual(['certain', 'officeDecides', 'impossible']);
    expect(given({ 'person.age': 10, 'person.grade': 'unknown', 'person.categories': 'unknown' }).verdictOf('R-F12')).toBe('certain');
  });
});

describe('R-F13 and R-F14, where the place pays for it', () => {
  it.each([['R-F13', 'local.deviceSubsidy'], ['R-F14', 'local.rehabSubsidy']] as const)(
    '%s is promised only where the place is known to pay it', (id, practised) => {
      expect(turning(id, practised, 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
    },
  );

  it.each([
    ['R-F13', 'a device paid for oneself', 'device.selfPaid'],
    ['R-F14', 'paralysis or an amputation', 'person.paralysisOrAmputation'],
    ['R-F14', 'treatment that is indicated', 'person.rehabIndication'],
  ] as const)('%s needs %s', (id, _, question) => {
    expect(turning(id, question, 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it.each([['R-F13', 'device.subsidy'], ['R-F14', 'rehab.subsidy']] as const)(
    '%s pays what the place pays, and leaves the sum open while that is unknown', (id, parameter) => {
      expect(given({ ...meets[id], [parameter]: 123_457 }).amountOf(id)).toBe(123_457);
      expect(given(meets[id]).amountOf(id)).toEqual([0, Infinity]);
    },
  );

  it('R-F14 asks neither age nor grade', () => {
    expect(given({ ...meets['R-F14'], 'person.age': 2, 'person.grade': '4' }).verdictOf('R-F14')).toBe('certain');
  });

  it('R-F13 stands beside R-F11 for the part a family paid itself', () => {
    const { verdictOf } = given({ ...meets['R-F13'], ...meets['R-F11'] });
    expect([verdictOf('R-F11'), verdictOf('R-F13')]).toEqual(['certain', 'certain']);
  });
});
