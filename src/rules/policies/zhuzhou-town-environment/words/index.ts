import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

/** The words of these rules: the policy's own language, and English. */
export const words = { zh, en } as const;
