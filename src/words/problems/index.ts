/** What is wrong with a file, in words: apart from other words, since it comes with the readers of files, which a page fetches when one is chosen. */
export { scoreProblemText, type CellWords } from './points.ts';
export { listProblemText, villageProblemText, type ListWords } from './sewage.ts';
export { spreadsheetProblemText } from './spreadsheets.ts';
