import { describe, expect, it } from 'vitest';
import { byReading, childOnDibao, given, meets, turning } from './support.ts';

describe('R-F00, dibao for all who qualify', () => {
  it('R-F00 is due when the household qualifies, not when it does not, and open while that is unknown', () => {
    expect(turning('R-F00', 'household.dibaoQualified', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F00 needs only one person with a certificate in the household', () => {
    const without = { 'person.certificateValid': 'no' };
    expect(given({ ...meets['R-F00'], ...without }, { others: [{}] }).verdictOf('R-F00')).toBe('certain');
    expect(given({ ...meets['R-F00'], ...without }, { others: [without] }).verdictOf('R-F00')).toBe('impossible');
    expect(given({ ...meets['R-F00'], ...without }, { others: [{ 'person.certificateValid': 'unknown' }] }).verdictOf('R-F00'))
      .toBe('depends');
  });
});

describe.each(['R-F01', 'R-F02'] as const)('%s, a household of one and what comes with it', (id) => {
  const met = meets[id];

  it(`${id} is never promised, because the clause says "may"`, () => {
    expect(given(met).verdictOf(id)).toBe('officeDecides');
    expect(given({ ...met, 'household.type': 'dibao', 'household.dibaoQualified': 'yes' }).verdictOf(id)).toBe('officeDecides');
  });

  it(`${id} begins at 18 and not at 17`, () => {
    expect(given({ ...met, 'person.age': 18 }).verdictOf(id)).toBe('officeDecides');
    expect(given({ ...met, 'person.age': 17 }).verdictOf(id)).toBe('impossible');
    expect(given({ ...met, 'person.age': 'unknown' }).verdictOf(id)).toBe('depends');
  });

  it(`${id} needs to be kept by the family`, () => {
    expect(turning(id, 'person.supportedByFamily', 'no')).toEqual(['officeDecides', 'impossible', 'depends', 'depends']);
  });

  it(`${id} takes grade 2 of any kind and not grade 3`, () => {
    expect(turning(id, 'person.grade', '3')).toEqual(['officeDecides', 'impossible', 'depends', 'depends']);
  });

  it.each(['mental', 'intellectual'])(`${id} takes grades 3 and 4 of a %s disability`, (kind) => {
    for (const grade of ['3', '4', 'unknown']) {
      expect(given({ ...met, 'person.grade': grade, 'person.categories': [kind] }).verdictOf(id), grade).toBe('officeDecides');
    }
  });

  it(`${id} takes no grade 4 of another kind, and waits for the kind where the grade is 3`, () => {
    expect(given({ ...met, 'person.grade': '4', 'person.categories': ['physical', 'speech'] }).verdictOf(id)).toBe('impossible');
    expect(given({ ...met, 'person.grade': '3', 'person.categories': 'unknown' }).verdictOf(id)).toBe('depends');
  });

  it(`${id} AMB-WZ-02: read as grade one only, "severe" leaves grade 2 out`, () => {
    expect(byReading(id, 'AMB-WZ-02', met))
      .toEqual({ gradesOneAndTwo: ['officeDecides', null], gradeOneOnly: ['impossible', null] });
    expect(byReading(id, 'AMB-WZ-02', { ...met, 'person.grade': '1' })).toEqual({});
  });

  it(`${id} AMB-WZ-06: a limit on the family's means would rule a well-off family out`, () => {
    expect(byReading(id, 'AMB-WZ-06', met))
      .toEqual({ noFamilyLimit: ['officeDecides', null], lowIncomeFamilies: ['impossible', null] });
    for (const type of ['dibao', 'dibaoMarginal']) {
      expect(byReading(id, 'AMB-WZ-06', { ...met, 'household.type': type }), type).toEqual({});
    }
  });

  it(`${id} AMB-WZ-63: whether the family must keep a person of mental grade 3 is a matter of reading`, () => {
    const alone = { 'person.supportedByFamily': 'no', 'person.categories': ['mental'], 'person.grade': '3' };
    expect(byReading(id, 'AMB-WZ-63', alone))
      .toEqual({ qualifiesBoth: ['impossible', null], qualifiesFirst: ['officeDecides', null] });
    expect(byReading(id, 'AMB-WZ-63', { ...alone, 'person.supportedByFamily': 'yes' })).toEqual({});
  });
});

describe('R-F03, the orphan rate', () => {
  it('R-F03 ends at 18: a person of 17 draws it and one of 18 does not', () => {
    expect(given({ ...childOnDibao, 'person.age': 17 }).verdictOf('R-F03')).toBe('certain');
    expect(given({ ...childOnDibao, 'person.age': 18 }).verdictOf('R-F03')).toBe('impossible');
    expect(given({ ...childOnDibao, 'person.age': 0 }).verdictOf('R-F03')).toBe('certain');
    expect(given({ ...childOnDibao, 'person.age': 'unknown' }).verdictOf('R-F03')).toBe('depends');
  });

  it('R-F03 is for dibao and marginal households only', () => {
    expect(turning('R-F03', 'household.type', 'other')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given({ ...childOnDibao, 'household.type': 'dibaoMarginal' }).verdictOf('R-F03')).toBe('certain');
  });

  it('R-F03 takes grade 2 and not grade 3, except grades 3 and 4 of mental and intellectual disability', () => {
    expect(turning('R-F03', 'person.grade', '3')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    for (const kind of ['mental', 'intellectual']) {
      for (const grade of ['3', '4']) {
        const child = { ...childOnDibao, 'person.grade': grade, 'person.categories': ['visual', kind] };
        expect(given(child).verdictOf('R-F03'), `${kind} ${grade}`).toBe('certain');
      }
    }
    expect(given({ ...childOnDibao, 'person.grade': '4' }).verdictOf('R-F03')).toBe('impossible');
  });

  it('R-F03 pays the orphan rate of the place, and anything but zero while it is unknown', () => {
    expect(given({ ...childOnDibao, 'orphan.standard': 120_001 }).amountOf('R-F03')).toBe(120_001);
    expect(given(childOnDibao).amountOf('R-F03')).toEqual([1, Infinity]);
  });

  it('R-F03 AMB-WZ-02: read as grade one only, "severe" leaves a child of grade 2 out', () => {
    expect(byReading('R-F03', 'AMB-WZ-02', { ...childOnDibao, 'orphan.standard': 120_000 }))
      .toEqual({ gradesOneAndTwo: ['certain', 120_000], gradeOneOnly: ['impossible', 0] });
  });
});

describe('R-F04, three years of earnings left out', () => {
  const met = meets['R-F04'];
  const on = (factsOn: `${number}-${number}-${number}`, start = '2016-08-20') =>
    given({ ...met, 'work.startDate': start }, { factsOn }).verdictOf('R-F04');

  it('R-F04 runs from the first day of work to the day three years are complete, and not a day longer', () => {
    expect(on('2016-08-19')).toBe('impossible');
    expect(on('2016-08-20')).toBe('officeDecides');
    expect(on('2019-08-19')).toBe('officeDecides');
    expect(on('2019-08-20')).toBe('officeDecides');
    expect(on('2019-08-21')).toBe('impossible');
  });

  it('R-F04 ends on 28 February for work begun on 29 February', () => {
    expect(on('2023-02-28', '2020-02-29')).toBe('officeDecides');
    expect(on('2023-03-01', '2020-02-29')).toBe('impossible');
  });

  it('R-F04 counts calendar years, so a leap day neither adds a day nor takes one', () => {
    expect(on('2020-02-28', '2017-02-28')).toBe('officeDecides');
    expect(on('2020-02-29', '2017-02-28')).toBe('impossible');
    expect(on('2020-02-29', '2017-03-01')).toBe('officeDecides');
  });

  it('R-F04 AMB-WZ-08: the very day three years are complete is a matter of reading, the day before is not', () => {
    expect(byReading('R-F04', 'AMB-WZ-08', met, { factsOn: '2019-08-20' }))
      .toEqual({ lastDayIncluded: ['officeDecides', null], lastDayExcluded: ['impossible', null] });
    expect(byReading('R-F04', 'AMB-WZ-08', met, { factsOn: '2019-08-19' })).toEqual({});
    expect(byReading('R-F04', 'AMB-WZ-08', { ...met, 'work.startDate': '2020-02-29' }, { factsOn: '2023-02-28' }))
      .toEqual({ lastDayIncluded: ['officeDecides', null], lastDayExcluded: ['impossible', null] });
  });

  it.each([
    ['the household is on dibao, not at its margin', 'household.type', 'dibaoMarginal'],
    ['the work is the first or a new beginning', 'work.firstOrAgain', 'neither'],
    ['there is work at all', 'work.kind', 'none'],
  ])('R-F04 needs that %s', (_, question, otherwise) => {
    expect(turning('R-F04', question, otherwise)).toEqual(['officeDecides', 'impossible', 'depends', 'depends']);
  });

  it('R-F04 is open while the first day of work is unknown', () => {
    expect(given({ ...met, 'work.startDate': 'unknown' }).verdictOf('R-F04')).toBe('depends');
  });

  it.each(['employed', 'selfEmployed', 'selfFoundWork', 'ownBusiness', 'flexible'])('R-F04 counts %s as work, first or again', (kind) => {
    expect(given({ ...met, 'work.kind': kind, 'work.firstOrAgain': 'again' }).verdictOf('R-F04')).toBe('officeDecides');
  });
});

describe('R-F05 and R-F06, medical help', () => {
  it('R-F05 comes first where insurance cannot pay', () => {
    expect(turning('R-F05', 'medical.notPayableByInsurance', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F06 needs a mental disability', () => {
    expect(turning('R-F06', 'person.categories', ['intellectual'])).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F06 needs basic antipsychotic medicine to be taken', () => {
    expect(turning('R-F06', 'medical.antipsychotic', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F06 asks neither grade nor income', () => {
    expect(given({ ...meets['R-F06'], 'person.grade': '4', 'household.incomePerHead': 100_000_000 }).verdictOf('R-F06'))
      .toBe('certain');
  });
});
