import { describe, expect, it } from 'vitest';
import { advancedOf, fold, inFrontOf, rateOn, refusalOf, standings, starsOf } from '../../../src/rules/points/index.ts';
import { scheme } from '../../../src/rules/policies/zengjiang-points/index.ts';
import type { ISODate, LedgerFact } from '../../../src/rules/vocabulary/index.ts';
import { entry, household, item, settled, written } from './support/ledgerFacts.ts';

describe('what the village says itself', () => {
  const rate = (fen: number | null, on: ISODate): LedgerFact => ({ kind: 'rate', fen, on, note: '' });

  it('no rate until it gives one, then the one of the day, and none after it took it back; an undo brings the one before', () => {
    expect(rateOn(fold(written(household('甲'))), '2026-05-01')).toBe(null);
    const facts = [rate(50, '2026-03-01'), rate(100, '2026-06-01')];
    const on = (list: readonly LedgerFact[]) => (['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'] as const).map((day) => rateOn(fold(written(...list)), day));
    expect(on(facts)).toEqual([null, 50, 50, 100]);
    expect(on([...facts, rate(null, '2026-06-01')])).toEqual([null, 50, 50, null]);
    expect(on([...facts, { kind: 'undo', event: 'e2', reason: 'x' }])).toEqual([null, 50, 50, 50]);
  });

  const tied = [household('甲'), household('乙'), household('丙'), household('丁'), item, entry('甲', 9), entry('乙', 5), entry('丙', 5), entry('丁', 1), ...settled];

  it('in front are the families up to its number, all who tie there, and nobody while there is none', () => {
    const inFront = (...more: readonly LedgerFact[]) => inFrontOf(fold(written(...tied, ...more)), standings(fold(written(...tied)), scheme, 2026, {}));
    const front = (places: number | null): LedgerFact => ({ kind: 'front', places, on: '2026-05-01', note: '' });
    expect([inFront(), inFront(front(1)), inFront(front(2)), inFront(front(3)), inFront(front(9)), inFront(front(9), front(null))])
      .toEqual([null, ['甲'], ['甲', '乙', '丙'], ['甲', '乙', '丙'], ['甲', '乙', '丙', '丁'], null]);
  });

  it('its order among those who tie gives the seats that are left, only where it is chosen and names all of them', () => {
    const two = { ...scheme, stars: { ...scheme.stars, seats: 2 }, advanced: { ...scheme.advanced, seats: 2 } };
    const order = (period: '2026-Q1' | '2026', ...households: readonly string[]): LedgerFact => ({ kind: 'order', period, households, on: '2026-04-10', reason: '抽签' });
    const stars = (chosen: object, ...more: readonly LedgerFact[]) => starsOf(fold(written(...tied, ...more)), two, '2026-Q1', { ...chosen });
    const local = { 'P1-A02': 'localRule', 'P1-A03': 'localRule' };
    expect(stars(local)).toMatchObject({ confirmed: ['甲'], pending: ['乙', '丙'], seatsLeft: 1 });
    expect(stars(local, order('2026-Q1', '丙', '乙'))).toMatchObject({ confirmed: ['甲', '丙'], decided: ['丙'], pending: [], seatsLeft: 0 });
    expect(stars({}, order('2026-Q1', '丙', '乙'))).toMatchObject({ confirmed: ['甲'], pending: ['乙', '丙'] });
    expect(stars(local, order('2026-Q1', '丙', '丁'))).toMatchObject({ confirmed: ['甲'], pending: ['乙', '丙'] });
    expect(stars(local, order('2026', '丙', '乙'))).toMatchObject({ pending: ['乙', '丙'] });
    const closed = written(...tied, { kind: 'frozen', year: 2026, on: '2027-01-10' }, order('2026', '丙', '乙'));
    expect(advancedOf(closed, two, 2026, local)).toMatchObject({ confirmed: ['甲', '丙'], decided: ['丙'] });
  });

  it('is refused without a reason for an order, for families there are not, and for figures that are none', () => {
    const ledger = fold(written(...tied));
    const kinds = ([
      { kind: 'order', period: '2026', households: ['乙'], on: '2026-04-10', reason: ' ' }, { kind: 'order', period: '2026', households: ['戊'], on: '2026-04-10', reason: 'x' },
      { kind: 'order', period: '2026', households: ['乙'], on: '2026-04-10', reason: 'x' }, rate(0, '2026-04-10'), rate(1, '2026-04-10'),
      { kind: 'front', places: 0, on: '2026-04-10', note: '' }, { kind: 'front', places: 1, on: '2026-04-10', note: '' },
    ] as const).map((fact) => refusalOf(fact, ledger, scheme)?.kind ?? null);
    expect(kinds).toEqual(['noReason', 'noSuchHousehold', null, 'notWhole', null, 'notWhole', null]);
  });
});
