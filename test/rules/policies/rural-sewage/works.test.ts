import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../../src/rules/engine/coverage/index.ts';
import { scheme } from '../../../../src/rules/policies/rural-sewage/index.ts';
import { town, village } from './support/towns.ts';

describe('connection', () => {
  it.each([[100, 59, 60], [7, 4, 5], [1, 0, 1]])('of %i households %i are too few, %i are enough', (households, few, enough) => {
    const of = (connected: number) => town({ 'connection.connected': connected, 'connection.households': households }).connection;
    expect(of(few).verdict).toBe('unmet');
    expect(of(enough).verdict).toBe('met');
  });

  it('more connected than there are is a slip', () => expect(town({ 'connection.connected': 8, 'connection.households': 7 }).connection.verdict).toBe('invalid'));

  it('repaired facilities must discharge cleanly as well', () => {
    const known = { 'connection.connected': 60, 'connection.households': 100 };
    expect(town({ ...known, 'connection.discharge': 'yes' }).repaired.verdict).toBe('met');
    expect(town({ ...known, 'connection.discharge': 'no' }).repaired.verdict).toBe('unmet');
    expect(town(known).repaired.verdict).toBe('unknown');
  });

  it('by volume it may come out otherwise, and both are shown', () => {
    const answers = { 'connection.connected': 60, 'connection.households': 100, 'connection.volume': 59, 'connection.volumeAll': 100 };
    expect(town(answers).connection).toMatchObject({ verdict: 'met', readings: [{ reading: 'P6-A08', options: [{ verdict: 'met' }, { verdict: 'unmet' }] }] });
    expect(town(answers, { 'P6-A08': 'volume' }).connection.verdict).toBe('unmet');
  });

  it('of an administrative village the households of all its natural villages count', () => {
    const rows = [village({ households: 50, connected: 20 }), village({ households: 50, connected: 39 }), village({ admin: '乙村', households: 10, connected: null })];
    const { places } = town({}, {}, rows);
    expect(places[0]?.connection).toMatchObject({ verdict: 'unmet', have: { low: 59 }, of: 100, gap: { low: 1 } });
    expect(places[1]?.connection.verdict).toBe('unknown');
  });
});

describe('the list of one year', () => {
  const done = { 'done.adminNew': 10, 'done.adminUpgrade': 3, 'done.naturalNew': 24, 'done.naturalUpgrade': 15 };
  const of = (answers: Readonly<Record<string, number>>, id: string) => town(answers).list.find((each) => each.id === id);

  it.each([['adminNew', 10], ['adminUpgrade', 3], ['naturalNew', 24], ['naturalUpgrade', 15]])('%s: %i are all, one fewer is not, one more is a slip', (id, planned) => {
    expect(of({ ...done, [`done.${id}`]: planned }, `done.${id}`)?.verdict).toBe('met');
    expect(of({ ...done, [`done.${id}`]: planned - 1 }, `done.${id}`)?.verdict).toBe('unmet');
    expect(of({ ...done, [`done.${id}`]: planned + 1 }, `done.${id}`)?.verdict).toBe('invalid');
  });

  it('13 administrative and 39 natural villages in all', () => {
    expect(of(done, 'done.admin')).toMatchObject({ verdict: 'met', of: 13 });
    expect(of(done, 'done.natural')).toMatchObject({ verdict: 'met', of: 39 });
    expect(of({ ...done, 'done.naturalNew': 23 }, 'done.natural')).toMatchObject({ verdict: 'unmet', have: { low: 38, high: 38 } });
    expect(of({ 'done.adminNew': 10 }, 'done.admin')).toMatchObject({ verdict: 'unknown', have: null });
  });

  it.each([[1, 3], [2, 6], [3, 4]])('batch %i has %i villages, neither more nor fewer', (batch, planned) => {
    const verdict = (count: number) => town({ [`batch${String(batch)}.villages`]: count }).batches[batch - 1]?.verdict;
    expect([verdict(planned - 1), verdict(planned), verdict(planned + 1)]).toEqual(['unmet', 'met', 'unmet']);
  });
});

it('a batch is counted in the list, by administrative village, until a number is typed', () => {
  const rows = ['甲', '甲', '乙', '丙'].map((admin, at) => village({ admin, name: String(at), batch: 1 }));
  expect(town({}, {}, rows).batches.map(({ verdict, have }) => [verdict, have?.low])).toEqual([['met', 3], ['unmet', 0], ['unmet', 0]]);
  expect(town({ 'batch1.villages': 4 }, {}, rows).batches[0]).toMatchObject({ verdict: 'unmet', have: { low: 4 } });
  expect(town({}, {}, [village({})]).batches[0]?.verdict).toBe('unknown');
});

it('all untreated villages are designed and started in the first year, none left out', () => {
  const verdicts = (designed: number, started: number) => town({ 'start.untreated': 10, 'start.designed': designed, 'start.started': started }).start.map(({ verdict }) => verdict);
  expect(verdicts(10, 10)).toEqual(['met', 'met']);
  expect(verdicts(9, 10)).toEqual(['unmet', 'met']);
  expect(verdicts(10, 11)).toEqual(['met', 'invalid']);
});

it('closets and tanks: all, not all but one', () => {
  expect(town({ 'remodel.all': 120, 'remodel.done': 120 }).remodel.verdict).toBe('met');
  expect(town({ 'remodel.all': 120, 'remodel.done': 119 }).remodel).toMatchObject({ verdict: 'unmet', gap: { low: 1 } });
});

it('facilities everywhere are read as every village; read as every household, 70 % would not do', () => {
  const answers = {
    'plan.step': '3', 'year3.admin': 30, 'total.natural': 100, 'year3.natural': 100, 'total.household': 100, 'year3.household': 70,
    'facilities.watched': 'yes', 'facilities.checked': 'yes', 'facilities.reported': 'yes',
  };
  expect(town(answers).facilities).toMatchObject({ verdict: 'met', readings: [{ reading: 'P6-A16', options: [{ verdict: 'met' }, { verdict: 'unmet' }] }] });
  expect(town({ ...answers, 'year3.natural': 99 }).facilities.verdict).toBe('unmet');
  expect(town({ ...answers, 'year3.natural': 'unknown' }).facilities).toMatchObject({ verdict: 'unknown', missing: ['year3.natural'] });
  expect(town({ ...answers, 'plan.step': 'unknown' }).facilities).toMatchObject({ verdict: 'unknown', missing: ['plan.step'] });
  expect(town({ ...answers, 'facilities.checked': 'no' }).facilities.verdict).toBe('unmet');
});

it('acceptance has four parts, and one that is missing leaves it incomplete', () => {
  const all = { 'acceptance.works': 'yes', 'acceptance.papers': 'yes', 'acceptance.application': 'yes', 'acceptance.upkeep': 'yes' };
  expect(town(all).acceptance[0].verdict).toBe('met');
  expect(town({ ...all, 'acceptance.upkeep': 'no' }).acceptance[0].verdict).toBe('unmet');
  expect(town({ ...all, 'acceptance.upkeep': 'unknown' }).acceptance[0].verdict).toBe('unknown');
});

it('nothing is applied for before acceptance, and no sum is ever told', () => {
  const next = (step: string) => town({ 'subsidy.step': step }).subsidy?.next;
  expect(['none', 'accepted', 'applied', 'reviewed', 'forwarded'].map(next)).toEqual(['accepted', 'applied', 'reviewed', 'forwarded', null]);
  expect(town({}).subsidy).toBeNull();
});

it('ways to treat water are candidates: the plant where it can be connected, otherwise by how houses stand', () => {
  const modes = (answers: Readonly<Record<string, string>>) => town(answers).modes.map(({ id }) => id);
  expect(modes({ 'place.connectable': 'yes' })).toEqual(['plant']);
  expect(modes({ 'place.connectable': 'no', 'place.dispersed': 'yes' })).toEqual(['regional', 'single']);
  expect(modes({ 'place.connectable': 'no', 'place.dispersed': 'no' })).toEqual(['central', 'regional', 'anaerobic']);
  expect(modes({})).toHaveLength(5);
});

describe('what does not fit in the text', () => {
  const held = Object.fromEntries(contradictions(scheme).map((each) => [each.id, each]));

  it('60 % of 30 villages are 18, but 13 are on the list', () => expect(held['tasksAndList']).toMatchObject({ clash: true, figures: { need: 18, listed: 13 } }));
  it('90 % are 27, but 10 are new, so 17 must have been there', () => expect(held['newAndShare']).toMatchObject({ clash: true, figures: { need: 27, added: 10, baseline: 17 } }));
  it('villages not on the list: 17', () => expect(held['untreatedAndList']?.figures).toMatchObject({ rest: 17, before: 20 }));
  it('60 % connected in each village cannot make 70 % of households', () => expect(held['connectedAndHouseholds']).toMatchObject({ clash: true, figures: { connected: 60, households: 70 } }));
  it('the first batch is tendered before designs must be done', () => expect(held['tenderAndDesign']?.clash).toBe(true));
  it('works begin before designs must be done', () => expect(held['worksAndDesign']?.clash).toBe(true));
  it('the sums do fit: 10 and 3, 24 and 15, 3 and 6 and 4', () => expect(held['sums']).toMatchObject({ clash: false, figures: { batches: 13, admin: 13, natural: 39 } }));

  it('a sum that does not fit is found', () => {
    const damaged = { ...scheme, list: { ...scheme.list, admin: { ...scheme.list.admin, planned: 14 } } };
    expect(contradictions(damaged).find(({ id }) => id === 'sums')?.clash).toBe(true);
  });
});
