/** The events of a ledger as they are kept and handed over, and the reading of what was kept. */
export { fromForm1, keptLedger, ledgerFormat, readEvent, readLedger, type LedgerProblem } from './readEvents.ts';
