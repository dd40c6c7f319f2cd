import { certifiedStates } from '../../rules/report/index.ts';
import { InText } from '../marked/index.ts';
import { useTools } from './tools.ts';
import type { PartProps } from './types.ts';

/** To see in the text of the plan what its clauses were to this unit; nothing where the plan did not apply. */
export function InPlan({ state, facts, result }: Pick<PartProps, 'state' | 'facts' | 'result'>) {
  const { certification, links, shared } = useTools();
  const { calculator, policy } = certification.rules;
  if (!result.inForce) return null;
  return <InText words={shared.beside} to={links.policy} policy={policy} marked={() => ({ calculator, states: certifiedStates(certification, facts, result, state.readings) })} />;
}
