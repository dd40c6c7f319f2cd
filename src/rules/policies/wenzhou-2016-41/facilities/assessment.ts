import type { Assessment } from '../../../vocabulary/index.ts';
import { then } from '../then.ts';
import { q } from './questions/index.ts';
import { area } from './questions/area.ts';

/** How places are asked and summed up: kind of place, people and what there is, then topic by topic. */
export const assessment: Assessment = {
  kind: q.level.id,
  pages: [
    { id: 'level', questions: [q.level.id] },
    { id: 'people', questions: Object.values(area).map(({ id }) => id).filter((id) => id !== q.level.id) },
  ],
  wholes: ['city'],
  sums: ['beds', 'institutions'],
  headings: { name: ['名称', '地方', '地名', '单位', '乡镇', '街道', '乡镇（街道）', 'name', 'place'], kind: ['级别', 'level'] },
  then,
};
