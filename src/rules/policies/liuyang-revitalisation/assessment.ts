import type { Assessment } from '../../vocabulary/index.ts';
import { q } from './questions/index.ts';

/** How the city, its towns and its villages are asked: which of the three first, then topic by topic. */
export const assessment: Assessment = {
  kind: q.level.id,
  pages: [{ id: 'level', questions: [q.level.id] }],
  besides: [{ topic: 'villages', kind: 'city', questions: [q.whichYear.id], alone: true }],
  wholes: ['city'],
  sums: [],
  headings: { name: ['名称', '地方', '年份', '乡镇', '街道', '乡镇（街道）', '村', '村（社区）', 'name', 'place', 'year'], kind: ['级别', 'level'] },
  then: '2023-12-31',
};
