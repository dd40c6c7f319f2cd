/** What the page of elections shows of the rules: figures by date, papers, examples, parts with their clauses. */
export { electionCases, electionParts, type ElectionCase } from './cases.ts';
export { figuresByDate, type FigureRow, type FigureShown } from './figures.ts';
export { paperFigures, type PaperRow } from './papers.ts';
