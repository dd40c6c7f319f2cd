import type { InOtherWords } from '../calculator/shared/type.ts';
import type { PluralForm } from '../template.ts';
import type { zh } from './zh.ts';

/** What stands around two cases side by side; leaving a sentence out does not compile. */
export type CompareWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
