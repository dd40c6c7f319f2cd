import { above, answered, atMost, cite, entitlement, excess, requirement, sum, timesCount, yuan } from '../../../vocabulary/index.ts';
import { figures } from '../figures.ts';
import { q } from '../questions/index.ts';
import { each, isCity } from './common.ts';

const per = cite('pt4-4.2-b', '通过验收的美丽宜居村庄，每个配套40万元');
const pool = cite('pt4-4.2-c', '市本级财政另外统筹安排2000万元');
const what = cite('pt4-4.2-c', '奖励三样：美丽宜居村庄的精品线路、示范片区、标杆屋场');
const given = sum(q.awardsRoutes, q.awardsAreas, q.awardsHomes);
const all = yuan(figures.awards, 'fen/once', pool);

/** L-24: so much for each village that passed acceptance. */
export const matching = entitlement({
  id: 'L-24', of: each.of, benefit: 'money', strength: 'shall', clauses: ['pt4-4.2-b'], when: isCity,
  amount: timesCount(yuan(figures.perVillage, 'fen/once', per), q.accepted, per), notChecked: ['whoPays'],
});

/** L-25-rest: what is left of the pool of awards. */
export const poolLeft = entitlement({
  id: 'L-25-rest', of: each.of, benefit: 'remainder', strength: 'shall', clauses: ['pt4-4.2-c'], when: isCity, amount: excess(all, given, what), notChecked: ['poolYear'],
});

const finances = 'pt4-4.2-a';

/** Row 25 of the table of targets, and what the city's finances keep up. */
export const finance = [
  requirement({ ...each, id: 'L-25', clauses: ['pt4-4.2-c'], when: isCity, met: atMost(given, all, pool), notChecked: ['poolYear', 'howMuchEach'] }),
  requirement({
    ...each, id: 'L-share', clauses: [finances], when: isCity, met: above(q.landShare, q.landShareBefore, cite(finances, '土地出让收入用来支持乡村振兴的比例逐年提高')), notChecked: ['noShare'],
  }),
  requirement({
    ...each, id: 'L-budget', clauses: [finances], when: isCity, met: answered(q.budgetKept, cite(finances, '现有的“三农”财政预算规模要保持住')), notChecked: ['whichYearBefore'],
  }),
] as const;
