import { walkNode, type Interval, type Quantity, type Requirement, type RequirementVerdict, type Scope } from '../../../rules/engine/index.ts';
import { fill, formatMeasure } from '../../../words/index.ts';
import type { Tools } from '../tools.ts';
import { demandWord } from './demandWord.ts';

/**
 * Whether a range says something. One behind which no figure was given does not, nor one as wide as a figure that was not
 * given may be: it only goes up to the largest there can be.
 */
export function isTold(range: Interval, quantity: Quantity, { item, facts }: Scope): boolean {
  let given = 0;
  let narrowest = Infinity;
  walkNode(quantity, { question: (question) => {
    if (question.kind !== 'number') return;
    if (typeof (item?.[question.id] ?? facts.answers[question.id]) === 'number') given += 1;
    else narrowest = Math.min(narrowest, question.most - question.least);
  } });
  return isExact(range) || (given > 0 && (range.high - range.low) / range.per < narrowest);
}

/** Whether only one value is left. */
export function isExact({ low, high }: Interval): boolean {
  return low === high;
}

/** A range in the measure of what is counted: 3–5人. */
export function rangeText({ low, high, per }: Interval, { measured }: Requirement, { lang }: Tools): string {
  const measure = measured?.have.measure ?? 'persons';
  const [from, to] = [formatMeasure(low / per, measure, lang), formatMeasure(high / per, measure, lang)];
  return low === high ? from : `${from}–${to}`;
}

/** What became of a duty, and how much is lacking where that says something. */
export function demandText({ tools, scope }: Readonly<{ tools: Tools; scope: Scope }>, rule: Requirement, verdict: RequirementVerdict, gap: Interval | null): string {
  const word = demandWord(tools, rule.id, verdict);
  const { measured } = rule;
  const isSized = gap !== null && measured !== null && gap.high > 0 && isTold(gap, measured.have, scope) && isTold(gap, measured.need, scope);
  return !isSized || verdict === 'notRequired' ? word : `${word} · ${fill(tools.own.duties.short, { gap: rangeText(gap, rule, tools) })}`;
}
