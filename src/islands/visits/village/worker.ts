import { answerInWorker } from '../../spreadsheets/index.ts';
import { guessColumns, isEnough, readVillage } from '../../../schemas/visits/index.ts';
import { readSpreadsheet } from '../../../schemas/spreadsheets/index.ts';
import type { VillageFound, VillageTask } from './task.ts';

answerInWorker(({ bytes, sheet, scheme, map: given, names, cells }: VillageTask, onProgress): VillageFound => {
  const file = readSpreadsheet(new Uint8Array(bytes), { sheet, onProgress: (share) => onProgress(share * 0.7) });
  if (!file.ok) return file;
  const [heading = []] = file.sheet.rows;
  const map = given ?? guessColumns(heading, names);
  const read = isEnough(map, scheme) ? readVillage(scheme, file.sheet, map, cells, (share) => onProgress(0.7 + share * 0.3)) : null;
  return { ok: true, heading, sheet: file.sheet.name, sheets: file.sheet.sheets, map, read };
}, (found) => (found.ok && found.read?.ok === true
  ? [found.read.table.scores.buffer, found.read.table.sums.buffer, found.read.table.counts.buffer, found.read.table.days.buffer] : []));
