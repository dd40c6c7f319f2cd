import type { CoverageDone } from '../../rules/engine/coverage/index.ts';
import { coverageStates } from '../../rules/report/index.ts';
import { InText } from '../marked/index.ts';
import { useTools } from './tools.ts';

/** To see in the text of the plan what its clauses were to this town. */
export function InPlan({ result }: Readonly<{ result: CoverageDone }>) {
  const { scheme, links, shared } = useTools();
  return <InText words={shared.beside} to={links.policy} policy={scheme.policy} marked={() => ({ calculator: scheme.calculator, states: coverageStates(scheme, result) })} />;
}
