import type { PluralForm } from '../../template.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What the calculator of benefits says in its own way; leaving a sentence out does not compile. */
export type BenefitWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
