import type { Assessment } from '../../vocabulary/index.ts';
import { q } from './questions/index.ts';
import { ranking } from './ranking.ts';

/** How villages and the town are asked: which of the two first, then topic by topic. Cleaners lacking stand first. */
export const assessment: Assessment = {
  kind: q.level.id,
  pages: [{ id: 'level', questions: [q.level.id] }],
  besides: [{ topic: 'supervision', kind: 'village', questions: ranking.quarters.map(({ id }) => id) }],
  wholes: ['town'],
  sums: ['persons'],
  headings: { name: ['名称', '村', '村名', '社区', '村（社区）', 'name', 'village'], kind: ['村还是镇', '级别', 'level'] },
  then: '2018-12-31',
};
