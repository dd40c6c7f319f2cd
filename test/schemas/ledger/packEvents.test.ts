import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent, LedgerFact } from '../../../src/rules/vocabulary/index.ts';
import { packEvents, unpackEvents, type PackedEvents } from '../../../src/schemas/ledger/index.ts';

const facts: readonly LedgerFact[] = [
  { kind: 'household', household: '1', name: '陈志强', group: '一组' }, { kind: 'household', household: '2', name: '陈志强', group: '' },
  { kind: 'item', item: '1', name: '清扫', points: 2, inUse: true }, { kind: 'item', item: '2', name: '分类', points: null, inUse: false },
  { kind: 'entry', household: '1', member: '', item: '1', points: 2, on: '2026-02-03', quarter: '2026-Q1', channel: 'self', note: '' },
  { kind: 'entry', household: '2', member: '儿子', item: '1', points: -2, on: '2026-02-03', quarter: '2026-Q1', channel: 'self', note: '雨天' },
  { kind: 'correction', entry: 'e5', points: null, reason: '抄错' }, { kind: 'objection', entry: 'e5', on: '2026-02-04', reason: '不是' },
  { kind: 'posted', quarter: '2026-Q1', on: '2026-04-01' }, { kind: 'chosen', year: 2026, households: ['1', '2'], on: '2027-01-02', note: '' },
  { kind: 'undo', event: 'e7', reason: '没错' },
];
const numbered = (list: readonly LedgerFact[]): readonly LedgerEvent[] => list.map((fact, at) => ({ ...fact, n: at + 3, id: `e${String(at + 1)}`, at: '2026-01-01T08:00:00Z' }));
/** As a browser keeps and gives back a value. */
const kept = (packed: PackedEvents): unknown => structuredClone(packed);

describe('events that are packed', () => {
  it('come back as they were, each in its place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...facts), { minLength: 1, maxLength: 60 }), (list) => {
      expect(unpackEvents(kept(packEvents(numbered(list))))).toEqual(numbered(list));
    }), { numRuns: 300 });
  });

  const broken = (work: (packed: { count: number; kinds: { kind: string; places: Uint32Array; fields: Record<string, { values: unknown[]; of: Uint32Array | null }> }[] }) => void): unknown => {
    const packed = structuredClone(packEvents(numbered(facts))) as unknown as Parameters<typeof work>[0];
    work(packed);
    return unpackEvents(packed);
  };

  it.each<readonly [string, Parameters<typeof broken>[0]]>([
    ['a value that its field does not allow', ({ kinds }) => { kinds[0]?.fields['name']?.values.fill(7); }],
    ['a field that is missing', ({ kinds }) => { delete kinds[0]?.fields['name']; }],
    ['a field that is no one’s', ({ kinds }) => { Object.assign(kinds[0]?.fields ?? {}, { more: { values: ['1', '2'], of: null } }); }],
    ['a kind that is none', ({ kinds }) => { Object.assign(kinds[0] ?? {}, { kind: 'gift' }); }],
    ['a value that is not there', ({ kinds }) => { kinds[0]?.fields['name']?.of?.fill(9); }],
    ['fewer values than events', ({ kinds }) => { kinds[0]?.fields['id']?.values.pop(); }],
    ['an event that is missing', (packed) => { packed.kinds.pop(); }],
    ['two events in one place', ({ kinds }) => { kinds[0]?.places.fill(0); }],
    ['a place beyond the end', ({ kinds }) => { kinds[0]?.places.fill(99); }],
    ['a number that comes twice', ({ kinds }) => { kinds[0]?.fields['n']?.values.fill(3); }],
    ['a count that is no number', (packed) => { packed.count = NaN; }],
  ])('with %s are not taken for a ledger', (_, work) => expect(broken(work)).toBeUndefined());

  it('are none where there is no such thing at all', () => {
    for (const given of [null, undefined, 7, 'x', [], {}, { count: 1, kinds: [] }]) expect(unpackEvents(given)).toBeUndefined();
  });
});
