import { clauseStates } from '../../../rules/report/index.ts';
import { Hear } from '../../aloud/index.ts';
import { InText } from '../../marked/index.ts';
import type { FlowResult } from '../state.ts';
import { useTools } from '../tools.ts';

/** To hear the result, and to see in the text of the policy which clauses made it. */
export function Beside({ result }: Readonly<{ result: FlowResult }>) {
  const { rules, links, shared } = useTools();
  return <><Hear words={shared.beside} /><InText words={shared.beside} to={links.policy} policy={rules.policy} marked={() => ({ calculator: rules.calculator, states: clauseStates(rules, result) })} /></>;
}
