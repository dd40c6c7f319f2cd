/** What stands around two cases side by side, by language. */
export { en } from './en.ts';
export type { CompareWords } from './type.ts';
export { vi } from './vi.ts';
export { zh } from './zh.ts';
