import type { VisitWords } from '../../../vocabulary/index.ts';
import type { checklists } from '../checklists.ts';
import type { groups, items } from '../items.ts';
import type { readings } from '../readings.ts';
import type { steps } from '../scheme.ts';

/** What this tool leaves to people, because the text does. */
export type Remark = 'publicityLength' | 'objections' | 'stock' | 'blacklist';

/** All words of the scheme in one language. */
export type Words = VisitWords<
  (typeof groups)[number], (typeof items)[number], (typeof steps)[number], (typeof checklists)[number], (typeof readings)[number], Remark
>;
