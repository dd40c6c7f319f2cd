import type { BenefitWords } from '../../words/calculator/index.ts';
import { useTools, type Tools } from '../flow/index.ts';

/** What the calculator of benefits speaks with. */
export type Family = Tools<BenefitWords>;

/** The tools, with the words of the calculator of benefits. */
export const useFamily = useTools<BenefitWords>;
