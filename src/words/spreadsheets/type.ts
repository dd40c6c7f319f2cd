import type { InOtherWords } from '../calculator/shared/type.ts';
import type { zh } from './zh.ts';

/** What is said about opening and saving spreadsheets; leaving a sentence or a gap out does not compile. */
export type SpreadsheetWords = InOtherWords<typeof zh>;
