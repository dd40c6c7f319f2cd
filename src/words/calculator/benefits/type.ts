import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What the calculator of benefits says; leaving a sentence out does not compile. */
export type BenefitWords = InOtherWords<typeof zh>;
