import type { Requirement, RequirementOutcome } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { quantityText } from '../../../words/rules/index.ts';
import { isQuestion } from '../screen.ts';
import { sumText } from '../tools.ts';
import type { At } from './reason.ts';

/** What is owed while a duty is not met; the formula where a figure for it is still missing. */
export function Owed({ outcome: { breach, verdict }, rule, at: { tools } }: Readonly<{ outcome: RequirementOutcome; rule: Requirement; at: At }>) {
  const { own, lang, rules, speaker } = tools;
  const { ifEntitled, measure } = breach;
  if (rule.owed === null || ifEntitled === null || measure === null) return null;
  const lacksFigure = breach.open.some((ref) => !isQuestion(ref, rules)) || ifEntitled.high === Infinity;
  const isSure = verdict === 'unmet' && ifEntitled.low === ifEntitled.high;
  return (
    <p class={lacksFigure ? 'amount long' : 'amount'}>
      <b>{lacksFigure ? quantityText(rule.owed, speaker) : sumText(tools, ifEntitled)}</b>
      <small>{formatPeriod(measure, lang)}{own.amount.and}{isSure ? own.amount.exact : own.amount.depends}</small>
    </p>
  );
}
