import { reading } from '../../vocabulary/index.ts';

/** The unclear places of the plan, by what they are about. */
export const readings = {
  lastHouseholds: reading('P6-A01', 'note', ['pt6-2', 'pt6-2-c'], ['atLeast', 'exactly']),
  order: reading('P6-A02', 'note', ['pt6-2', 'pt6-3.0-c'], ['asListed']),
  unit: reading('P6-A03', 'beside', ['pt6-2', 'pt6-2-a', 'pt6-2-b', 'pt6-2-c'], ['chosen', 'admin']),
  baseline: reading('P6-A04', 'note', ['pt6-2-a', 'pt6-4.0', 'pt6-D.1'], ['entered']),
  totals: reading('P6-A05', 'note', ['pt6-2', 'pt6-2-a', 'pt6-2-b', 'pt6-2-c'], ['local']),
  tenders: reading('P6-A06', 'beside', ['pt6-4.1-b', 'pt6-4.1-c'], ['asWritten', 'slip']),
  early: reading('P6-A07', 'beside', ['pt6-4.1-b', 'pt6-4.1-c'], ['local', 'fiveDays']),
  connected: reading('P6-A08', 'beside', ['pt6-3.2.2', 'pt6-4.2'], ['households', 'volume']),
  reportDay: reading('P6-A09', 'open', ['pt6-5-c'], ['strict', 'inclusive']),
  overlap: reading('P6-A10', 'note', ['pt6-4.2'], ['byBatch']),
  village: reading('P6-A11', 'beside', ['pt6-2', 'pt6-2-a', 'pt6-2-b', 'pt6-2-c'], ['oneFacility', 'allNatural']),
  benefit: reading('P6-A12', 'note', ['pt6-1', 'pt6-2'], ['same']),
  money: reading('P6-A13', 'note', ['pt6-6'], ['noSum']),
  list: reading('P6-A15', 'note', ['pt6-2-a', 'pt6-4.0', 'pt6-D.1'], ['oneYear']),
  full: reading('P6-A16', 'beside', ['pt6-2-c', 'pt6-3.0-c'], ['villages', 'households']),
} as const;
