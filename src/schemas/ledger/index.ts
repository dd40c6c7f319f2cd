/** The events of a ledger as they are kept and handed over, and the reading of what was kept. */
export { readTable, tableColumns, type TableColumn, type TableKind, type TableMap, type TableProblem, type TableRead, type TableWords } from './readTable.ts';
export { fromForm1, keptLedger, ledgerFormat, readEvent, readLedger, type LedgerProblem } from './readEvents.ts';
