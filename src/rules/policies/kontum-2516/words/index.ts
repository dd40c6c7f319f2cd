import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

/** The words of these rules: the policy's own language, and English. */
export const words = { vi, en } as const;
