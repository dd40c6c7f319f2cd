import { consider, type Result } from '../../rules/engine/index.ts';
import type { BenefitWords } from '../../words/calculator/index.ts';
import { Flow, type FlowProps, type Parts } from '../flow/index.ts';
import { PeopleField } from './PeopleField.tsx';
import { SoFar } from './SoFar.tsx';
import { UsualRun } from './UsualRun.tsx';

const parts: Parts<Result> = {
  name: 'benefits',
  consider,
  oftenNone: ['receives.otherLiving', 'receives.otherNursing', 'person.income'],
  First: PeopleField,
  Beneath: UsualRun,
  SoFar,
  result: () => import('./result/index.ts'),
  files: () => import('./files.ts'),
};

/** The calculator of benefits, in the language of its words. */
export function Benefits(given: FlowProps<BenefitWords>) {
  return <Flow parts={parts} given={given} />;
}
