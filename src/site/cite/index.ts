/** How a clause is cited: the document, the clause in it, and the button that copies both with a link. */
export { documentCited } from './document.ts';
export { citation, paragraphOf, type CitedClause, type CitedPage } from './clause.ts';
