import { benefitsZh, sharedZh } from '../../words/calculator/index.ts';
import { Benefits } from './Benefits.tsx';
import type { BenefitsProps } from './tools.ts';

/** The calculator of benefits in Chinese; a page carries one language. */
export function BenefitsZh(props: BenefitsProps) {
  return <Benefits {...props} lang="zh" shared={sharedZh} own={benefitsZh} />;
}
