import type { PluralForm } from '../../template.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What the calculator for places says in its own way; leaving a sentence out does not compile. */
export type FacilitiesWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
