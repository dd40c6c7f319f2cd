import type { RequirementOutcome } from '../../../rules/engine/index.ts';
import { DemandCard, type Judged } from '../../flow/index.ts';
import { LastDay } from './LastDay.tsx';

/** One requirement of one place, with its last day. */
export function RequirementCard({ outcome, state }: Readonly<{ outcome: RequirementOutcome; state: Judged }>) {
  const isOff = outcome.verdict === 'notRequired' || outcome.verdict === 'notInForce';
  return <DemandCard outcome={outcome} state={state}>{isOff ? null : <LastDay outcome={outcome} state={state} />}</DemandCard>;
}
