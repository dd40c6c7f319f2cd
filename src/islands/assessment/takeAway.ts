import { caseOf, type TakeAwayActions } from '../flow/index.ts';
import { download, erase, keep, ownAddress, today } from '../shared/index.ts';
import type { State } from './state.ts';
import type { AssessmentTools } from './tools.ts';

/** Ways to take the case away; what they need is fetched on the first of them. */
export function takeAway(tools: AssessmentTools, state: State): TakeAwayActions {
  const { rules, own } = tools;
  const files = () => import('./files.ts');
  const name = `${own.file}-${state.factsOn}`;
  return {
    onJson: async () => {
      download(`${name}.json`, 'application/json', await (await files()).fileWith(tools, state));
      return true;
    },
    onCsv: async () => {
      download(`${name}.csv`, 'text/csv', await (await files()).resultTable(tools, state));
      return true;
    },
    // Many places are too long for a link; their file holds them.
    onLink: state.isSeveral ? null : async () => ownAddress() + (await files()).linkOf(rules, caseOf(tools, state)),
    onKeep: async () => keep(rules.calculator, { day: today(), value: (await files()).storedWith(tools, state) }),
    onErase: () => erase(rules.calculator),
  };
}
