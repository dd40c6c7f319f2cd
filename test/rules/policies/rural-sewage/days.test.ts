import { describe, expect, it } from 'vitest';
import type { DayCheck } from '../../../../src/rules/engine/coverage/index.ts';
import { town } from './support/towns.ts';

const year = { 'plan.listYear': 2027 };

function check(answers: Readonly<Record<string, string | number>>, id: string, chosen: Readonly<Record<string, string>> = {}): DayCheck {
  const found = town({ ...year, ...answers }, chosen).days.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Nothing is due under ${id}.`);
  return found;
}

describe('both sides of each day', () => {
  it.each([
    ['batch1.tenderedOn', '2027-03-31', '2027-04-01'], ['batch2.tenderedOn', '2027-04-10', '2027-04-11'], ['batch3.tenderedOn', '2027-04-30', '2027-05-01'],
    ['batch1.designedOn', '2027-03-31', '2027-04-01'], ['batch2.designedOn', '2027-04-10', '2027-04-11'], ['batch3.designedOn', '2027-04-30', '2027-05-01'],
    ['batch1.builtOn', '2027-11-30', '2027-12-01'], ['batch2.builtOn', '2027-11-30', '2027-12-01'], ['batch3.builtOn', '2027-11-30', '2027-12-01'],
  ])('%s: %s is in time, %s is a day late', (id, inTime, late) => {
    expect(check({ [id]: inTime }, id)).toMatchObject({ verdict: 'met', daysLate: 0, last: inTime });
    expect(check({ [id]: late }, id)).toMatchObject({ verdict: 'unmet', daysLate: 1, last: inTime });
  });

  it('finishing by 31 December is in time, on 1 January it is late', () => {
    expect(town({ ...year, 'acceptance.on': '2027-12-31' }).acceptance[1].verdict).toBe('met');
    expect(town({ ...year, 'acceptance.on': '2028-01-01' }).acceptance[1]).toMatchObject({ verdict: 'unmet', daysLate: 1 });
  });

  it.each([['2027-05-09', 'met'], ['2027-05-10', 'borderline'], ['2027-05-11', 'unmet']])('a report on %s: %s', (day, verdict) => {
    expect(town({ 'report.on': day }).report.verdict).toBe(verdict);
  });

  it('on the tenth itself both readings are shown, and one that is chosen decides', () => {
    expect(town({ 'report.on': '2027-05-10' }).report.readings).toMatchObject([{ reading: 'P6-A09', options: [{ option: 'strict', verdict: 'unmet' }, { option: 'inclusive', verdict: 'met' }] }]);
    expect(town({ 'report.on': '2027-05-10' }, { 'P6-A09': 'inclusive' }).report.verdict).toBe('met');
    expect(town({ 'report.on': '2027-05-09' }).report.readings).toEqual([]);
  });
});

it('the year was lost, so without one nothing is judged', () => {
  const { days } = town({ 'batch1.tenderedOn': '2027-12-31' });
  expect(days.every(({ verdict, last }) => verdict === 'unknown' && last === null)).toBe(true);
  expect(days[0]?.missing).toContain('plan.listYear');
});

describe('the first days of April', () => {
  it('are as many as the place says: with 15, the 15th is in time and the 16th is not', () => {
    expect(check({ 'plan.earlyDays': 15, 'batch2.tenderedOn': '2027-04-15' }, 'batch2.tenderedOn').verdict).toBe('met');
    expect(check({ 'plan.earlyDays': 15, 'batch2.tenderedOn': '2027-04-16' }, 'batch2.tenderedOn').verdict).toBe('unmet');
  });

  it('are five by the other reading: the 5th is in time either way, the 6th is not', () => {
    expect(check({ 'batch2.tenderedOn': '2027-04-05' }, 'batch2.tenderedOn').readings).toEqual([]);
    expect(check({ 'batch2.tenderedOn': '2027-04-06' }, 'batch2.tenderedOn').readings).toMatchObject([{ reading: 'P6-A07', options: [{ verdict: 'met' }, { verdict: 'unmet' }] }]);
  });

  it('may be a slip of the pen: then the 20th is in time for sure, and until the end of April it stays open', () => {
    const slip = (day: string) => check({ 'batch2.tenderedOn': day }, 'batch2.tenderedOn', { 'P6-A06': 'slip' }).verdict;
    expect([slip('2027-04-20'), slip('2027-04-21'), slip('2027-04-30'), slip('2027-05-01')]).toEqual(['met', 'unknown', 'unknown', 'unmet']);
  });
});

it('a design after the tender of its batch but before the end of April stands beside the other reading', () => {
  expect(check({ 'batch1.designedOn': '2027-04-15' }, 'batch1.designedOn')).toMatchObject({
    verdict: 'unmet', readings: [{ reading: 'P6-A06', options: [{ option: 'asWritten', verdict: 'unmet' }, { option: 'slip', verdict: 'met' }] }],
  });
});
