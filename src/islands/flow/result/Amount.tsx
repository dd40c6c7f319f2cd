import type { Explained } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { quantityText } from '../../../words/rules/index.ts';
import { sumText } from '../tools.ts';
import { hidesSum } from './outcomeText.ts';
import { useVoice } from './voice.ts';

/** How much, how often, and how sure; the formula where no figure can be named yet. */
export function Amount({ outcome }: Readonly<{ outcome: Explained }>) {
  const tools = useVoice();
  const { own, rules, lang, speaker } = tools;
  const { ifEntitled, measure, verdict } = outcome;
  const rule = rules.entitlements.find(({ id }) => id === outcome.entitlement);
  if (ifEntitled === null || measure === null || rule === undefined || rule.amount === null || verdict === 'impossible' || verdict === 'notInForce') return null;
  const sure = verdict === 'certain' ? (ifEntitled.low === ifEntitled.high ? own.amount.exact : own.amount.sumLocal)
    : verdict === 'officeDecides' ? own.amount.local : own.amount.depends;
  const mayBeNothing = verdict === 'depends' && !hidesSum(ifEntitled) && ifEntitled.low > 0;
  return (
    <p class={hidesSum(ifEntitled) ? 'amount long' : 'amount'}>
      {rule.amountIs === 'atLeast' ? <small>{own.amount.atLeast} </small> : null}
      <b>{hidesSum(ifEntitled) ? quantityText(rule.amount, speaker) : sumText(tools, ifEntitled)}</b>
      <small>{formatPeriod(measure, lang)}{own.amount.and}{sure}{mayBeNothing ? own.amount.and + own.amount.orNothing : null}</small>
    </p>
  );
}
