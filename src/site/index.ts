/** The door for pages, layouts and components: addresses, languages, policies and the links between clauses and rules. */
export { prosePages, wordsOf, type ProsePage, type SiteWords } from '../words/index.ts';
export { languageNames, languagePaths, languages, type SiteLanguage } from './languages.ts';
export { absolute, href } from './href.ts';
export { calculators, paths, type CalculatorRoute } from './routes.ts';
export { clauseOf, editionPairs, editionsOf, policies, policyOf, type ClauseView, type EditionPair, type Policy } from './policies.ts';
export { groupsOf, type PolicyGroup } from './groups.ts';
export { ruleBooks, type RuleBook, type RuleLanguage } from './ruleBooks.ts';
export { combinationsIn, examplesIn, rulePages, type RulePage } from './rulePages.ts';
export type { Clause, PolicyText, ReadingEntry, Section } from './clauses.ts';
export { calculationOf, clausesByNumber, readingNumber, readingOf, sectionOf, type SectionView } from './register.ts';
export { documentCited } from './documentCited.ts';
export { terms, termsOf, type TermsNamed } from './terms.ts';
export { timelineOf, type TimelineEntry } from './timeline.ts';
export { formatDate, formatMeasure, formatMoney, type WordTree } from '../words/index.ts';
export type { PolicyFields, RelatedDocument, Term, Topic } from '../schemas/index.ts';
export { coverageOf, coverageStates, type CoverageState, type CoveredClause } from './coverage.ts';
export { standards, type Standard } from './standards.ts';
