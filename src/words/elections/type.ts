import type { InOtherWords } from '../calculator/shared/type.ts';
import type { zh } from './zh.ts';

/** What the calculator of elections says; leaving a sentence or a gap out does not compile. */
export type ElectionWords = InOtherWords<typeof zh>;
