/** How a clause is cited in the reader's browser: its number, and the button that copies it with a link. */
export { citation, paragraphOf, type CitedClause, type CitedPage } from './clause.ts';
export { offerCitations } from './offer.ts';
