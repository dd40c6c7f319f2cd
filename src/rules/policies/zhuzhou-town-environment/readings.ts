import { reading } from '../../vocabulary/index.ts';

/**
 * Where the plan is unclear in a way that can turn a result, by the id of the register at the end of its plain edition.
 * The first option is the recommended one. The rest of the register (P2-A01, 02, 04, 06, 08, 11, 13) has one way to read
 * it, or asks for a figure of the place; the words of each requirement say so.
 */
export const r = {
  noWholeNumber: reading('P2-A03', 'beside', ['pt2-5.4-b'], ['fewest', 'most', 'middle']),
  kilometres: reading('P2-A05', 'note', ['pt2-4.4.4'], ['target', 'alreadyDone']),
  x: reading('P2-A07', 'beside', ['pt2-4.4.3'], ['fromZero', 'fromOne']),
  halfYear: reading('P2-A09', 'note', ['pt2-5.5'], ['onceOrTwice', 'twice']),
  waterCleaner: reading('P2-A10', 'note', ['pt2-5.4-b', 'pt2-5.4-c'], ['besides', 'among']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
