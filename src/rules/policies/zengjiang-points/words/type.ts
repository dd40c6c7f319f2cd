import type { LedgerWords } from '../../../vocabulary/index.ts';
import type { readings } from '../readings.ts';
import type { channels, checklists } from '../scheme.ts';

/** What this tool leaves to people, because the text does. */
export type Remark = 'scoreTable' | 'objectionTime' | 'veto' | 'land' | 'stock';

/** All words of the scheme in one language. */
export type Words = LedgerWords<(typeof channels)[number], (typeof checklists)[number], (typeof readings)[number], Remark>;
