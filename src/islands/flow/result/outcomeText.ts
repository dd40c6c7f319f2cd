import type { Interval, MoneyMeasure, Verdict } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { atLeast, sumText, type Tools } from '../tools.ts';
import { demandWord } from './demandWord.ts';

/** A verdict with its sum, in one line: 符合 · 229.50 元，每月. */
export function outcomeText(tools: Tools, verdict: Verdict, amount: Interval | null, measure: MoneyMeasure | null): string {
  const word = tools.own.verdict[verdict];
  if (amount === null || measure === null || verdict === 'impossible' || verdict === 'notInForce' || hidesSum(amount)) return word;
  return `${word} · ${sumText(tools, amount)} ${formatPeriod(measure, tools.lang)}`;
}

/** What comes of the failure to meet what a rule asks for: "certain" is not met, "impossible" is nothing lacking. */
export function breachText(tools: Tools, requirement: string, verdict: Verdict, amount: Interval | null, measure: MoneyMeasure | null): string {
  const { own, lang } = tools;
  if (verdict === 'impossible') return own.duties.settled;
  const word = demandWord(tools, requirement, verdict === 'certain' ? 'unmet' : verdict);
  return amount === null || measure === null ? word : `${word} · ${sumText(tools, amount)} ${formatPeriod(measure, lang)}`;
}

/** "From nothing, or a fen, to without limit" says nothing; the formula is shown instead. */
export function hidesSum(sum: Interval): boolean {
  return sum.high === Infinity && atLeast(sum) === 0;
}

/** Everything a sum can still be, or that nothing is settled. */
export function sumOrUnsettled(tools: Tools, sum: Interval): string {
  return hidesSum(sum) ? tools.own.result.unsettled : sumText(tools, sum);
}
