import { cite, exclusion, read, settled } from '../../../vocabulary/index.ts';
import { r } from './readings.ts';

const notForbidden = cite('wz-3.4-s5b', '可以同时享受就业补助等其他政策');
const apart = cite('wz-3.3-s2', '电子商务企业安置残疾人就业的，每安置1人');

/** Whether the four months and the two may be added is not said. */
const commerceAndQuota = read(r.commerce, { apart: settled('yes', apart), added: settled('no', apart) });

/** Only farm enterprises are told in so many words that rewards add up; whether that forbids it elsewhere is not said. */
const onlyWhereSaid = read(r.elsewhere, { notForbidden: settled('no', notForbidden), forbidden: settled('yes', notForbidden) });

/** Rewards whose sum the text leaves open. */
export const exclusions = [
  exclusion('AMB-WZ-30', ['R-E02', 'R-E07'], commerceAndQuota, apart),
  ...([['R-E02', 'R-E04'], ['R-E03', 'R-E04'], ['R-E03', 'R-E07'], ['R-E04', 'R-E07'], ['R-E02', 'R-E03']] as const)
    .map((pair) => exclusion('AMB-WZ-32', pair, onlyWhereSaid, notForbidden)),
] as const;

/** R-X08: what is said to go together. */
export const together = [{ id: 'R-X08', cite: notForbidden }] as const;
