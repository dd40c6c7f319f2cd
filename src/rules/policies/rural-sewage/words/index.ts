import { en } from './en.ts';
import { zh } from './zh.ts';

/** All words of the plan, by language. */
export const words = { zh, en } as const;
