/** Two dated editions of one work beside each other, clause by clause. */
export { compareEditions, rowKinds, type Article, type Comparison, type Marking, type Row, type RowKind, type Side } from './rows.ts';
export { differences, type Differences, type Piece } from './differ.ts';
