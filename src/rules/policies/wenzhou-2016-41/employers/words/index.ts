import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of these rules: the policy's own language, and English. */
export const words = { zh, en } as const;
