import type { PluralForm } from '../../template.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What is said while a case is handed over, opened again or compared; leaving a sentence out does not compile. */
export type HandoverWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
