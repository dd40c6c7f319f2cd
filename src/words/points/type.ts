import type { InOtherWords } from '../calculator/shared/type.ts';
import type { zh } from './zh.ts';

/** What the points calculators say; leaving a sentence or a gap out does not compile. */
export type PointsWords = InOtherWords<typeof zh>;
