import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advancedOf, fold, refusalOf, seatsOf, standings, starsOf, type Refusal } from '../../../src/rules/points/index.ts';
import { scheme } from '../../../src/rules/policies/zengjiang-points/index.ts';
import type { ISODate, LedgerEvent, LedgerFact, Quarter } from '../../../src/rules/vocabulary/index.ts';
import { keptLedger, readLedger } from '../../../src/schemas/ledger/index.ts';
import { entry, household, item, quarter, settled, written } from './support/ledgerFacts.ts';

const standing = (events: readonly LedgerEvent[], of = '甲', chosen = {}, year = 2026) => standings(fold(events), scheme, year, chosen).find((each) => each.household === of);

describe('an entry', () => {
  const base = [household('甲'), item, entry('甲', 5)];

  it('counts once its quarter is confirmed, and waits until then', () => {
    expect(standing(written(...base))).toMatchObject({ total: 0, waiting: 5 });
    expect(standing(written(...base, ...settled))).toMatchObject({ total: 5, balance: 5, waiting: 0, quarters: [5, 0, 0, 0] });
  });

  it('that is written after the confirmation waits for the next one', () => {
    expect(standing(written(...base, ...settled, entry('甲', 3, { on: '2026-02-04' })))).toMatchObject({ total: 5, waiting: 3 });
  });

  it('is corrected by another one and never changed: its history keeps both', () => {
    const events = written(...base, { kind: 'correction', entry: 'e3', points: 4, reason: '抄错' }, ...settled);
    expect(standing(events)).toMatchObject({ total: 4 });
    expect(fold(events).entries.get('e3')?.history).toEqual(['e3', 'e4']);
  });

  it('that is struck out counts nothing, and counts again when that is undone, and not when the undoing is undone', () => {
    const struck: readonly LedgerFact[] = [...base, { kind: 'correction', entry: 'e3', points: null, reason: '没有这回事' }, ...settled];
    expect(standing(written(...struck))).toMatchObject({ total: 0 });
    const undone: readonly LedgerFact[] = [...struck, { kind: 'undo', event: 'e4', reason: '有' }];
    expect(standing(written(...undone))).toMatchObject({ total: 5 });
    expect(standing(written(...undone, { kind: 'undo', event: 'e8', reason: '还是没有' }))).toMatchObject({ total: 0 });
  });

  it('under an objection is left out until it is decided, and shown apart', () => {
    const objected: readonly LedgerFact[] = [...base, ...settled, { kind: 'objection', entry: 'e3', on: '2026-04-08', reason: '不是他家' }];
    expect(standing(written(...objected))).toMatchObject({ total: 0, disputed: 5 });
    expect(standing(written(...objected), '甲', { 'P1-A10': 'included' })).toMatchObject({ total: 5, disputed: 5 });
    expect(standing(written(...objected, { kind: 'decision', objection: 'e7', points: 5, on: '2026-04-09', reason: '查实' }))).toMatchObject({ total: 5, disputed: 0 });
    expect(standing(written(...objected, { kind: 'decision', objection: 'e7', points: null, on: '2026-04-09', reason: '不实' }))).toMatchObject({ total: 0, disputed: 0 });
  });

  it('of the same family, item and day counts once, until the village says that it is another act', () => {
    const twice: readonly LedgerFact[] = [...base, entry('甲', 5, { channel: 'representative' }), ...settled];
    expect(standing(written(...twice))).toMatchObject({ total: 5 });
    expect(fold(written(...twice)).entries.get('e4')).toMatchObject({ state: 'duplicate', repeats: 'e3' });
    expect(standing(written(...base, entry('甲', 5, { channel: 'group' }), { kind: 'separate', entry: 'e4', reason: '上午下午各一次' }, ...settled))).toMatchObject({ total: 10 });
    expect(standing(written(...base, entry('甲', 5, { on: '2026-02-04' }), ...settled))).toMatchObject({ total: 10 });
  });
});

describe('what is exchanged', () => {
  const events = written(household('甲'), item, entry('甲', 5), ...settled, { kind: 'exchange', household: '甲', points: 4, on: '2026-05-01', goods: '肥皂' });

  it('lowers the balance and not the rank', () => {
    expect(standing(events)).toMatchObject({ total: 5, balance: 1, exchanged: 4 });
    expect(standing(events, '甲', { 'P1-A08': 'deducted' })).toMatchObject({ total: 1, balance: 1 });
  });
});

describe('a year', () => {
  const autumn = entry('甲', 7, { on: '2026-12-20', quarter: '2026-Q4' });
  const posted: readonly LedgerFact[] = [household('甲'), household('乙'), item, autumn, quarter('posted', '2027-01-02', '2026-Q4'), quarter('removed', '2027-01-09', '2026-Q4'), quarter('confirmed', '2027-01-09', '2026-Q4')];

  it('keeps its fourth quarter although it is posted in January', () => {
    expect([standing(written(...posted))?.total, standing(written(...posted), '甲', {}, 2027)?.total]).toEqual([7, 0]);
    expect([standing(written(...posted), '甲', { 'P1-A07': 'byPublication' })?.total, standing(written(...posted), '甲', { 'P1-A07': 'byPublication' }, 2027)?.total]).toEqual([0, 7]);
  });

  it('is frozen, chosen from, reset, and kept: what is written later does not change it', () => {
    const closed: readonly LedgerFact[] = [...posted, { kind: 'frozen', year: 2026, on: '2027-01-10' }, { kind: 'chosen', year: 2026, households: ['甲'], on: '2027-01-12', note: '' }, { kind: 'reset', year: 2026, on: '2027-01-13' }];
    expect(standing(written(...closed))).toMatchObject({ total: 7, balance: 0, lapsed: 7 });
    const later = written(...closed, { kind: 'correction', entry: 'e4', points: null, reason: '迟到的更正' });
    expect(advancedOf(later, scheme, 2026, {}).confirmed).toEqual(['甲']);
    expect(advancedOf(written(...closed), scheme, 2026, { 'P1-A07': 'resetFirst' }).confirmed).toEqual([]);
  });
});

describe('what cannot be written', () => {
  const before = fold(written(household('甲'), item, entry('甲', 5), ...settled));
  const refused = (fact: LedgerFact, ledger = before): Refusal['kind'] | null => refusalOf(fact, ledger, scheme)?.kind ?? null;
  const exchange = (points: number): LedgerFact => ({ kind: 'exchange', household: '甲', points, on: '2026-05-01', goods: '' });

  it.each([
    [entry('丙', 1), 'noSuchHousehold'], [entry('甲', 1, { item: 'x' }), 'noSuchItem'], [entry('甲', 1.5), 'notWhole'], [entry('甲', 1), null],
    [exchange(5), null], [exchange(6), 'moreThanBalance'], [exchange(0), 'notWhole'],
    [{ kind: 'correction', entry: 'e3', points: 1, reason: ' ' }, 'noReason'], [{ kind: 'correction', entry: 'e9', points: 1, reason: 'x' }, 'noSuchEntry'],
    [quarter('confirmed', '2026-07-01', '2026-Q2'), 'notPosted'], [quarter('removed', '2026-07-01', '2026-Q2'), 'notPosted'],
    [{ kind: 'chosen', year: 2026, households: [], on: '2027-01-01', note: '' }, 'notFrozen'], [{ kind: 'reset', year: 2026, on: '2027-01-01' }, 'notFrozen'],
  ] as const)('%j: %s', (fact, kind) => expect(refused(fact)).toBe(kind));

  it('points that are not the item’s, in an item that has its own', () => {
    const fixed = fold(written(household('甲'), { ...item, points: 2 }));
    expect([refused(entry('甲', 2), fixed), refused(entry('甲', 3), fixed)]).toEqual([null, 'wrongPoints']);
  });

  it('a confirmation while it is still posted or an objection is open', () => {
    expect(refused(quarter('confirmed', '2026-04-07'), fold(written(household('甲'), item, entry('甲', 5), quarter('posted', '2026-04-01'))))).toBe('stillPosted');
    const open = fold(written(household('甲'), item, entry('甲', 5), ...settled, { kind: 'objection', entry: 'e3', on: '2026-04-08', reason: 'x' }));
    expect(refused(quarter('confirmed', '2026-04-09'), open)).toBe('openObjections');
  });

  it('an entry in a frozen year, eleven advanced households, a reset on 31 December', () => {
    const frozen = fold(written(household('甲'), item, { kind: 'frozen', year: 2026, on: '2026-12-31' }));
    expect(refused(entry('甲', 1), frozen)).toBe('yearFrozen');
    const choose = (count: number): LedgerFact => ({ kind: 'chosen', year: 2026, households: Array.from({ length: count }, (_, at) => String(at)), on: '2026-12-31', note: '' });
    expect([refused(choose(10), frozen), refused(choose(11), frozen)]).toEqual([null, 'tooManyChosen']);
    const chosen = fold(written(household('甲'), { kind: 'frozen', year: 2026, on: '2026-12-31' }, choose(1)));
    expect([refused({ kind: 'reset', year: 2026, on: '2026-12-31' }, chosen), refused({ kind: 'reset', year: 2026, on: '2027-01-01' }, chosen)]).toEqual(['yearNotOver', null]);
  });
});

describe('seats', () => {
  const village = (...points: readonly (number | null)[]) => points.map((each, at) => ({ id: String(at), points: each }));

  it.each([[19, 19, 1], [20, 20, 0], [21, 0, 20]])('%d households with the same points: %d in, %d seats left', (count, confirmed, left) => {
    const outcome = seatsOf(village(...Array<number>(count).fill(3)), 20, true);
    expect([outcome.confirmed.length, outcome.seatsLeft]).toEqual([confirmed, left]);
  });

  it('without points are given only where that is how it is read', () => {
    expect([seatsOf(village(0, -1, 1), 2, true).confirmed, seatsOf(village(0, -1, 1), 2, false).confirmed]).toEqual([['2'], ['2', '0']]);
  });

  it('never go to more than there are, leave nobody out who has more than one who is in, and treat equals alike', () => {
    const points = fc.option(fc.integer({ min: -2, max: 6 }), { nil: null, freq: 8 });
    fc.assert(fc.property(fc.array(points, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), (given, seats, positiveOnly) => {
      const households = village(...given);
      const { confirmed, pending, seatsLeft, provisional } = seatsOf(households, seats, positiveOnly);
      const of = (id: string) => given[Number(id)] ?? NaN;
      expect(confirmed.length + seatsLeft).toBe(seats);
      expect(pending.length === 0 || pending.length > seatsLeft).toBe(true);
      expect(new Set(pending.map(of)).size).toBeLessThanOrEqual(1);
      const least = Math.min(Infinity, ...confirmed.map(of));
      const out = households.filter(({ id, points: own }) => own !== null && (!positiveOnly || own > 0) && !confirmed.includes(id));
      for (const { points: own } of out) expect(own ?? 0).toBeLessThan(least);
      // Who is not provisional keeps the seat however many points the unknown turn out to have.
      const worst = seatsOf(households.map(({ id, points: own }) => ({ id, points: own ?? 100 })), seats, positiveOnly);
      for (const id of confirmed) if (!provisional.includes(id)) expect(worst.confirmed).toContain(id);
    }), { numRuns: 1_000 });
  });
});

const names = ['甲', '乙', '丙'];
const days: readonly ISODate[] = ['2026-02-03', '2026-02-04', '2026-05-06'];
const fact: fc.Arbitrary<(ids: readonly string[]) => LedgerFact> = fc.tuple(fc.nat(14), fc.nat(2), fc.nat(2), fc.nat(), fc.integer({ min: 1, max: 9 })).map(([kind, who, when, target, points]) => (ids) => {
  const name = names[who] ?? '甲';
  const on = days[when] ?? '2026-02-03';
  const of: Quarter = when === 2 ? '2026-Q2' : '2026-Q1';
  const id = ids[target % Math.max(1, ids.length)] ?? '';
  const all: readonly LedgerFact[] = [
    household(name), item, entry(name, points, { on, quarter: of }), entry(name, points, { on, quarter: of, channel: 'group' }), entry(name, points + 1, { on, quarter: of }),
    { kind: 'correction', entry: id, points: points > 7 ? null : points, reason: 'x' }, { kind: 'objection', entry: id, on, reason: 'x' },
    { kind: 'decision', objection: id, points, on, reason: 'x' }, { kind: 'separate', entry: id, reason: 'x' }, quarter('confirmed', '2026-07-01', of),
    { kind: 'exchange', household: name, points, on, goods: '' }, { kind: 'undo', event: id, reason: 'x' },
    { kind: 'rate', fen: points > 7 ? null : points, on, note: '' }, { kind: 'front', places: points, on, note: '' }, { kind: 'order', period: of, households: [name], on, reason: 'x' },
  ];
  return all[kind] ?? item;
});
const logs = fc.array(fact, { maxLength: 40 }).map((list) => {
  const events: LedgerEvent[] = [...written(...names.map(household), item)];
  for (const make of list) events.push({ ...make(events.map(({ id }) => id)), n: events.length + 1, id: `e${String(events.length + 1)}`, at: '' });
  return events;
});

describe('laws of the ledger', () => {
  it('any order of the same events, and events that come twice, give the same ledger', () => {
    fc.assert(fc.property(logs.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events))), ([events, shuffled, again]) => {
      expect(fold([...again, ...shuffled])).toEqual(fold(events));
    }), { numRuns: 400 });
  });

  it('an exchange never lowers anybody’s rank', () => {
    fc.assert(fc.property(logs, fc.constantFrom(...names), fc.integer({ min: 1, max: 9 }), (events, name, points) => {
      // A household that was undone has nothing to exchange; the ledger refuses it.
      if (!fold(events).households.has(name)) return;
      const more: readonly LedgerEvent[] = [...events, { kind: 'exchange', household: name, points, on: '2026-06-01', goods: '', n: events.length + 1, id: 'last', at: '' }];
      const totals = (log: readonly LedgerEvent[]) => standings(fold(log), scheme, 2026, {}).map(({ household: id, total }) => [id, total]);
      expect(totals(more)).toEqual(totals(events));
      expect(starsOf(fold(more), scheme, '2026-Q2', {})).toEqual(starsOf(fold(events), scheme, '2026-Q2', {}));
      expect(advancedOf(more, scheme, 2026, {})).toEqual(advancedOf(events, scheme, 2026, {}));
    }), { numRuns: 400 });
  });

  it('every point that was entered is in exactly one of: confirmed, waiting, disputed, a duplicate, struck out', () => {
    fc.assert(fc.property(logs, (events) => {
      const ledger = fold(events);
      const sums = standings(ledger, scheme, 2026, {});
      const all = [...ledger.entries.values()].filter(({ state }) => state !== 'duplicate' && state !== 'struck').reduce((sum, { points }) => sum + points, 0);
      expect(sums.reduce((sum, { total, waiting, disputed }) => sum + total + waiting + disputed, 0)).toBe(all);
    }), { numRuns: 400 });
  });

  it('what is undone is as if it had never been written, where nothing was built on it', () => {
    fc.assert(fc.property(logs, fc.constantFrom(...names), (events, name) => {
      const n = events.length + 1;
      const added: readonly LedgerEvent[] = [...events, { ...entry(name, 4, { on: '2026-03-09' }), n, id: 'added', at: '' }, { kind: 'undo', event: 'added', reason: 'x', n: n + 1, id: 'undo', at: '' }];
      expect({ ...fold(added), next: 0 }).toEqual({ ...fold(events), next: 0 });
    }), { numRuns: 400 });
  });

  it('a backup that is opened again is the same ledger, event by event', () => {
    fc.assert(fc.property(logs, fc.constantFrom({}, { 'P1-A10': 'included' }, { 'P1-A02': 'localRule', 'P1-A08': 'deducted' }), (events, chosen) => {
      expect(readLedger(scheme, JSON.parse(JSON.stringify(keptLedger(scheme, { events, chosen }))))).toEqual({ ok: true, events, chosen });
    }), { numRuns: 200 });
  });
});

describe('a backup', () => {
  const events = written(household('甲'), item, entry('甲', 5));

  it('of the first form is brought up to date', () => {
    const old = events.map((event) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'group' && key !== 'note')));
    expect(readLedger(scheme, { calculator: 'points-ledger', savedFor: 1, events: old })).toEqual({ ok: true, events, chosen: null });
  });

  it('of a newer form, of something else, or with one wrong event is refused whole', () => {
    const read = (given: object) => readLedger(scheme, { calculator: 'points-ledger', savedFor: 3, events, chosen: {}, ...given });
    expect(read({}).ok).toBe(true);
    expect(read({ savedFor: 4 })).toEqual({ ok: false, problem: { kind: 'newer' } });
    expect(read({ calculator: 'household-points' })).toEqual({ ok: false, problem: { kind: 'other' } });
    expect(read({ events: [...events, { ...events[2], points: 1.5 }] })).toEqual({ ok: false, problem: { kind: 'event', at: 4, where: 'points' } });
    expect(read({ events: [...events, { ...events[2], n: 4 }] })).toEqual({ ok: false, problem: { kind: 'event', at: 4, where: 'id' } });
    expect(read({ events: [...events, { ...events[2], id: 'e4' }] })).toEqual({ ok: false, problem: { kind: 'event', at: 4, where: 'n' } });
    for (const chosen of [undefined, null, { 'P1-A99': 'x' }, { 'P1-A10': 'x' }]) expect(read({ chosen })).toMatchObject({ ok: false, problem: { kind: 'reading' } });
  });
});
