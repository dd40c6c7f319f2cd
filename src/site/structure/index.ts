/** What the policies say in the form of tables: who is responsible, what is due, who sits where, which papers, which figures. */
export { readCouncil, type CouncilPart, type Member } from './council.ts';
export { factsOf, type ClauseFigure, type Council, type Deadline, type Dossier, type DossierItem, type PolicyFacts, type Responsibility, type Role } from './facts.ts';
export { readFigure, type Comparison, type Figure, type Read } from './figure.ts';
export { namesIn, parseUnits, readUnits, type NamedUnit, type UnitsRead } from './units.ts';
export { datetimeOf, isWithin, readWhen, sortableWhen, whenHelp, writtenWhen, type When } from './when.ts';
export { dueBy, groupDue, groupOf, keyOf, yearsDue, type DueGroup } from './due.ts';
export { relationKinds, relationsOf, type Named, type Relation, type RelationKind } from './relations.ts';
export { legislationJson } from './legislation.ts';
