import { readSpreadsheet, type SpreadsheetRead } from '../../schemas/spreadsheets/index.ts';
import { answerInWorker } from './inWorker.ts';
import type { ReadTask } from './openSpreadsheet.ts';

answerInWorker(({ bytes, sheet, encoding }: ReadTask, onProgress): SpreadsheetRead =>
  readSpreadsheet(new Uint8Array(bytes), { sheet, encoding, onProgress }));
