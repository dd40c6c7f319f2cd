/** Sentences of the points calculators and of their reference pages. */
import { en } from './en.ts';
import type { PointsWords } from './type.ts';
import { zh } from './zh.ts';

export type { PointsWords } from './type.ts';

/** What the points calculators say, by language. */
export const pointsWords: Readonly<Record<'zh' | 'en', PointsWords>> = { zh, en };
