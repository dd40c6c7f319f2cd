/** The opening and taking away of cases: fetched on the first command that needs it. */
import type { ResultWithRequirements } from '../../rules/engine/index.ts';
import { reportWithRequirements } from '../../rules/report/index.ts';
import { takenWith, type State, type Taken, type Tools } from '../flow/index.ts';

export { openFile, openLink, openStored, refusalText } from '../flow/index.ts';

/** The case as it leaves the page. */
export function takenOf(tools: Tools, state: State<ResultWithRequirements>): Taken {
  return takenWith(tools, state, reportWithRequirements(state.result));
}
