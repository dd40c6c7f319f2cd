import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of this check-list: the policy's own language, and English. */
export const words = { zh, en } as const;
