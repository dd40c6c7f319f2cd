import type { Assessment } from '../../vocabulary/index.ts';
import { place } from './place.ts';

const { kind, ...rest } = place;

/** How communities, districts and the city are asked: what kind of place, what there is in it, then section by section. */
export const assessment: Assessment = {
  kind: kind.id,
  pages: [{ id: 'kind', questions: [kind.id] }, { id: 'place', questions: Object.values(rest).map(({ id }) => id) }],
  wholes: ['district', 'city'],
  sums: [],
  headings: { name: ['名称', '地方', '村', '村居', '村（居）', '社区', '单位', 'name', 'place', 'village', 'community'], kind: ['类型', '类别', 'kind', 'type'] },
  then: '2017-12-31',
};
