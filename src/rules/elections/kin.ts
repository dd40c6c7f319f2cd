import type { KinRelation, Truth } from '../vocabulary/index.ts';
import type { Facts, Row } from './fields.ts';
import type { Impossible } from './found.ts';
import type { OptionOf } from './share.ts';

const near: readonly KinRelation[] = ['spouse', 'parentChild', 'sibling', 'grandparent'];
const wider: readonly KinRelation[] = [...near, 'parentInLaw', 'siblingInLaw', 'otherKin'];
/** The law of criminal procedure names fewer. */
const fewest: readonly KinRelation[] = ['spouse', 'parentChild', 'sibling'];

/** Whether two people are near relatives, as the law's silence is read. */
export function isNearKin(relation: KinRelation | null, option: OptionOf): Truth {
  if (relation === null) return 'unknown';
  const read = option('AMB-RC-20');
  return (read === 'B' ? wider : read === 'C' ? fewest : near).includes(relation) ? 'yes' : 'no';
}

/** The pairs of relatives that are known; null while nobody has said whether there are any. */
export function kinPairs({ kinAmong, kinPairs: pairs }: Facts): readonly Row<'kinPairs'>[] | null {
  if (pairs.length > 0) return pairs;
  return kinAmong === 'no' ? [] : null;
}

/** A pair of one person, which cannot be. */
export function relatedToHimself({ kinPairs: pairs }: Facts): readonly Impossible[] {
  return pairs.some(({ a, b }) => a !== '' && a === b) ? [{ kind: 'same', field: 'kinPairs', than: null }] : [];
}

/** Whether no pair is one of near relatives. */
export function withoutKin(pairs: readonly Row<'kinPairs'>[] | null, option: OptionOf): Truth {
  if (pairs === null) return 'unknown';
  const found = pairs.map(({ relation }) => isNearKin(relation, option));
  if (found.includes('yes')) return 'no';
  return found.includes('unknown') ? 'unknown' : 'yes';
}
