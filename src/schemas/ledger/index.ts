/** The events of a ledger as they are kept and handed over, and the reading of what was kept. */
export { entryKeys, readTable, tableColumns, type TableColumn, type TableKind, type TableKnown, type TableMap, type TableProblem, type TableRead, type TableWords } from './readTable.ts';
export { keptLedger, readEvent, readLedger, type LedgerBackup, type LedgerProblem } from './readEvents.ts';
export { packEvents, unpackEvents, type PackedEvents } from './packEvents.ts';
