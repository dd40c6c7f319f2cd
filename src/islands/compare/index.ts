/** Two cases side by side, differences first. */
export { Compare } from './Compare.tsx';
export { Differences } from './Differences.tsx';
export { comparedAs, linesOf, type Told } from './lines.ts';
export type { Asked, Compared, Line, ReadingAsked, Variation } from './types.ts';
