import { fold } from '../../rules/points/index.ts';
import { readTable } from '../../schemas/ledger/index.ts';
import { readSpreadsheet } from '../../schemas/spreadsheets/index.ts';
import { guessColumns } from '../../schemas/visits/index.ts';
import { answerInWorker } from '../spreadsheets/index.ts';
import { keptEvents, numberedFrom, rowsOf } from './rows.ts';
import type { TableFound, TableTask } from './tableTask.ts';

answerInWorker(async ({ bytes, kind, scheme, map: given, names, cells, example }: TableTask, onProgress): Promise<TableFound> => {
  const file = readSpreadsheet(new Uint8Array(bytes), { onProgress: (share) => onProgress(share * 0.5) });
  if (!file.ok) return file;
  const events = example === null ? await keptEvents(scheme) : { ok: true, value: example } as const;
  if (!events.ok) return { ok: false, stored: events.problem };
  const ledger = fold(events.value);
  const [heading = []] = file.sheet.rows;
  const map = given ?? guessColumns(heading, names);
  const read = readTable(kind, file.sheet, map, ledger, cells, (share) => onProgress(0.5 + share * 0.4));
  if (!read.ok) return { ok: true, heading, map, read };
  const { facts, ...counts } = read;
  return { ok: true, heading, map, read: { ...counts, after: ledger.next - 1, kept: rowsOf(numberedFrom(ledger.next, facts)) } };
});
