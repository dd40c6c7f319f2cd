import { reading } from '../../vocabulary/index.ts';

/**
 * Where the document is unclear or damaged in a way that can turn a result, by the id of the register at the end of its
 * plain edition. The first option is the recommended one. The rest of the register has one way to read it, or bears on
 * nothing a calculator decides.
 */
export const r = {
  reserves: reading('AMB-XM-05', 'beside', ['xm-25.b'], ['twoOrThree', 'from23To35', 'twoFrom33To35', 'twentyThree']),
  models: reading('AMB-XM-06', 'beside', ['xm-b2.c', 'xm-b2.d'], ['threeToFive', 'thirtyFive']),
  half: reading('AMB-XM-07', 'note', ['xm-goal.s2'], ['inclusive', 'exclusive']),
  homes: reading('AMB-XM-09', 'note', ['xm-8.b'], ['inAll', 'newOnes']),
  academies: reading('AMB-XM-12', 'note', ['xm-21.a'], ['everyCommunity', 'ruralOnly']),
  members: reading('AMB-XM-13', 'note', ['xm-25.d'], ['threeOfAnyAge', 'moreThanThree', 'threeYoung']),
  innerDistricts: reading('AMB-XM-21', 'beside', ['xm-scope'], ['applies', 'doesNotApply']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
