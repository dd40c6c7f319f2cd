import { reading } from '../../vocabulary/index.ts';

/**
 * Where the plan is unclear in a way that can turn a result, by the id of the register at the end of its plain edition.
 * The first option is the recommended one. The rest of the register (P4-A01, 03 to 07, 10 to 12, 16, 17) has one way to
 * read it, or asks for a figure of the place; the words of each requirement say so. P4-A08, 13, 14 and 15 are only to be known.
 */
export const r = {
  inAll: reading('P4-A02', 'beside', ['pt4-3.3.2'], ['withEarlier', 'besidesEarlier']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
