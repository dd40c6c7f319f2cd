/** The points ledger of a village: entries, quarters, years, and everything that keeps them safe on one device. */
export { Ledger } from './Ledger.tsx';
export type { LedgerGiven } from './given.ts';
