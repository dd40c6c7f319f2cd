import type { ISODate, LedgerEvent, LedgerFact, Quarter } from '../../../../src/rules/vocabulary/index.ts';

/** Events in the order given, numbered from one. */
export function written(...facts: readonly LedgerFact[]): readonly LedgerEvent[] {
  return facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: '2026-01-01T08:00:00Z' }));
}

/** A household whose name is its number. */
export const household = (id: string): LedgerFact => ({ kind: 'household', household: id, name: id, group: '' });
/** An item whose points are said with each entry. */
export const item: Extract<LedgerFact, { kind: 'item' }> = { kind: 'item', item: 'sweep', name: '清扫', points: null, inUse: true };
/** An entry of the first quarter of 2026. */
export const entry = (of: string, points: number, more: Partial<Extract<LedgerFact, { kind: 'entry' }>> = {}): LedgerFact =>
  ({ kind: 'entry', household: of, member: '', item: 'sweep', points, on: '2026-02-03', quarter: '2026-Q1', channel: 'self', note: '', ...more });
/** A step of a quarter. */
export const quarter = (kind: 'posted' | 'removed' | 'confirmed', on: ISODate, of: Quarter = '2026-Q1'): LedgerFact => ({ kind, quarter: of, on });
/** The first quarter posted long enough and confirmed. */
export const settled = [quarter('posted', '2026-04-01'), quarter('removed', '2026-04-07'), quarter('confirmed', '2026-04-07')];
