import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of the policy, by language. */
export const words = { zh, en } as const;
