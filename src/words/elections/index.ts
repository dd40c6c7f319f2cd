/** What the calculator of elections and its reference page say. */
import { en } from './en.ts';
import type { ElectionWords } from './type.ts';
import { zh } from './zh.ts';

export { lawNames } from './lawNames.ts';
export { statusLook, statusWord } from './statusWord.ts';
export type { ElectionWords } from './type.ts';

/** By language; a page hands its own to the island. */
export const electionWords: Readonly<Record<'zh' | 'en', ElectionWords>> = { zh, en };
