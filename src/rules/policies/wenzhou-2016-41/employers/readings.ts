import { reading } from '../../../vocabulary/index.ts';

/**
 * Where the document leaves open what an employer owes or can claim, by the id of the register. Where one entry of the
 * register holds two questions, the second is named after a slash. The first option is the recommended one.
 */
export const r = {
  exemption: reading('AMB-WZ-26', 'beside', ['wz-3.1-s2a'], ['allThree', 'anyOne']),
  counting: reading('AMB-WZ-27', 'beside', ['wz-3.1-s2a', 'wz-3.1-s2b'], ['wenzhouOnly', 'anyCertificate']),
  fraction: reading('AMB-WZ-27/fraction', 'beside', ['wz-3.1-s2b'], ['dropFromDifference', 'dropFromQuota']),
  welfareStacking: reading('AMB-WZ-29', 'open', ['wz-3.1-s2b', 'wz-3.2-s2a'], ['onlyItsOwn', 'both']),
  welfareRatio: reading('AMB-WZ-29/ratio', 'open', ['wz-3.2-s2a'], ['ownQualification', 'commonQuota']),
  commerce: reading('AMB-WZ-30', 'open', ['wz-3.1-s2b', 'wz-3.3-s2'], ['apart', 'added']),
  elsewhere: reading('AMB-WZ-32', 'open', ['wz-3.4-s5b'], ['notForbidden', 'forbidden']),
  rewarded: reading('AMB-WZ-32/counted', 'beside', ['wz-3.4-s5a'], ['lowIncomeOnly', 'everyone']),
  aboveOnly: reading('AMB-WZ-62', 'beside', ['wz-3.2-s2b'], ['onlyAboveQuota', 'everyWelfareEnterprise']),
  insurances: reading('AMB-WZ-62/insurance', 'open', ['wz-2.3.4-s4c'], ['both', 'either']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
