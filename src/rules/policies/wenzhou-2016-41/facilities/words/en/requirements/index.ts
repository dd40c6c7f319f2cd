import type { Words } from '../../type.ts';
import { checks } from './checks.ts';
import { facilities } from './facilities.ts';
import { government } from './government.ts';

/** The requirements: the title, what must be so, and what to do about it. */
export const requirements: Words['requirements'] = { ...facilities, ...government, ...checks };
