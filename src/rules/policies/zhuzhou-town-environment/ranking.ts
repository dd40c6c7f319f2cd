import { cite } from '../../vocabulary/index.ts';
import { q } from './questions/index.ts';

/** Villages are ranked once a quarter by the scores they were given; how many at the end are talked to is for the town to say. */
export const ranking = {
  quarters: [q.first, q.second, q.third, q.fourth],
  cite: cite('pt2-5.5', '排名一次'),
  talks: cite('pt2-5.5', '约谈一次'),
} as const;
