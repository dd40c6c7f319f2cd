import type { RequirementVerdict } from '../../../rules/engine/index.ts';
import type { Tools } from '../tools.ts';

type Known = Pick<Tools, 'rules'>;

/** Whether something is not done and need not be: where the text only encourages or allows it, that is no gap. */
export function isFree({ rules }: Known, requirement: string, verdict: RequirementVerdict): boolean {
  return verdict === 'unmet' && rules.requirements.some(({ id, strength }) => id === requirement && strength !== 'shall');
}

/** What became of what a rule asks for, in a word: on the screen, on paper and in files alike. */
export function demandWord(tools: Known & Readonly<{ own: Pick<Tools['own'], 'demand'> }>, requirement: string, verdict: RequirementVerdict): string {
  return tools.own.demand[isFree(tools, requirement, verdict) ? 'free' : verdict];
}
