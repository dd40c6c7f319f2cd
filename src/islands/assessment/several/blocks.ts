import { blocksOf } from '../../shared/index.ts';

/** So many rows stand in one block, under headings of their own where there are marks: after more nobody remembers them. */
const most = 40;

export const blocksIn = <T>(rows: readonly T[]): readonly (readonly T[])[] => blocksOf(rows, most);

/** Whole blocks are known to be long: the browser leaves out those that nobody sees. */
export const classOf = (block: readonly unknown[]): string | undefined => (block.length === most ? 'block' : undefined);
