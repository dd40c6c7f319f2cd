/** Sentences of the calculator of waste water and of its reference page. */
import { en } from './en.ts';
import type { SewageWords } from './type.ts';
import { zh } from './zh.ts';

export { questionLabel } from './questionLabel.ts';
export { sayFigures, sayHeld, sayMonth, sayMonthDay, sayRange, sayShare, sayVerdict, type SaidCheck } from './say.ts';
export type { SewageWords } from './type.ts';

/** What the calculator of waste water says, by language. */
export const sewageWords: Readonly<Record<'zh' | 'en', SewageWords>> = { zh, en };
