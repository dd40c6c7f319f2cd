/**
 * Opening and saving spreadsheets in the reader's browser. Import this room with `import()` when a reader asks for a file, so that a
 * page carries none of it until then; what runs in a worker of its own imports `answerInWorker` and `src/schemas/spreadsheets`.
 */
export { answerInWorker, inWorker, type Following, type Said, type Work } from './inWorker.ts';
export { openSpreadsheet, type OpenOptions } from './openSpreadsheet.ts';
export { spreadsheetProblemText } from './problemText.ts';
export { saveFile } from './saveFile.ts';
