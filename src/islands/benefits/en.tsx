import { benefitsEn, sharedEn } from '../../words/calculator/index.ts';
import { Benefits } from './Benefits.tsx';
import type { BenefitsProps } from './tools.ts';

/** The calculator of benefits in English; a page carries one language. */
export function BenefitsEn(props: BenefitsProps) {
  return <Benefits {...props} lang="en" shared={sharedEn} own={benefitsEn} />;
}
