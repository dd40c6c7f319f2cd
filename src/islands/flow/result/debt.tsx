import { formatPeriod } from '../../../words/index.ts';
import { quantityText } from '../../../words/rules/index.ts';
import { isQuestion } from '../screen.ts';
import { sumText } from '../tools.ts';
import type { Debt } from './DemandCard.tsx';
import { formula } from './reason.ts';

/** What is owed while a duty is not met; the formula where a figure for it is still missing. */
const Sum: Debt['Sum'] = ({ outcome: { breach, verdict }, rule, at: { tools } }) => {
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
};

/** How the sum that is owed is worked out. */
const Formula: Debt['Formula'] = ({ rule, at }) => {
  const { own } = at.tools;
  return rule.owed === null ? null : <p class="sum-of"><span aria-hidden="true">=</span><span>{own.duties.formula}{own.colon}{formula(rule.owed, at)}</span></p>;
};

/** For duties that cost something while they are not met. */
export const debt: Debt = { Sum, Formula };
