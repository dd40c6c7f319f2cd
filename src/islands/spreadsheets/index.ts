/**
 * Opening and saving spreadsheets in the reader's browser. Import this room with `import()` when a reader asks for a file, so that a
 * page carries none of it until then; what runs in a worker of its own imports `answerInWorker` and `src/schemas/spreadsheets`.
 */
export { answerInWorker, type Work } from './answerInWorker.ts';
export { inWorker, type Following, type Said } from './inWorker.ts';
export { openSpreadsheet, type OpenOptions } from './openSpreadsheet.ts';
export { spreadsheetProblemText } from '../../words/problems/index.ts';
export { saveFile } from './saveFile.ts';
