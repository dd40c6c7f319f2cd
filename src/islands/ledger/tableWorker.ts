import { readTable } from '../../schemas/ledger/index.ts';
import { readSpreadsheet } from '../../schemas/spreadsheets/index.ts';
import { guessColumns } from '../../schemas/visits/index.ts';
import { answerInWorker } from '../spreadsheets/index.ts';
import { numberedFrom, rowsOf } from './rows.ts';
import type { TableFound, TableTask } from './tableTask.ts';

answerInWorker(({ bytes, kind, map: given, names, cells, known, after }: TableTask, onProgress): TableFound => {
  const file = readSpreadsheet(new Uint8Array(bytes), { onProgress: (share) => onProgress(share * 0.6) });
  if (!file.ok) return file;
  const [heading = []] = file.sheet.rows;
  const map = given ?? guessColumns(heading, names);
  const read = readTable(kind, file.sheet, map, known, cells, (share) => onProgress(0.6 + share * 0.4));
  if (!read.ok) return { ok: true, heading, map, read };
  const { facts, ...counts } = read;
  return { ok: true, heading, map, read: { ...counts, after, kept: rowsOf(numberedFrom(after + 1, facts)) } };
});
