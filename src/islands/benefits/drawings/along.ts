import { alongNumber, type AlongNumber, type Outcome, type QuestionRef, type Stretch } from '../../../rules/engine/index.ts';
import { itemsIn, settingOf, type State, type Tools } from '../../flow/index.ts';

/** The incomes that a case can be drawn along, of the household and of each person, in that order. */
const incomes = ['household.incomePerHead', 'person.income'] as const;

/** An income, how the result goes with it, and what it is now; null where it was not answered. */
export type Along = Readonly<{ ref: QuestionRef; found: AlongNumber | null; now: number | null }>;

/**
 * The household's income, and of the incomes of persons those along which anything changes or could: of the others there is
 * nothing to see.
 */
export function alongIncomes(tools: Pick<Tools, 'rules' | 'tables'>, state: State): readonly Along[] {
  const { rules } = tools;
  const items = itemsIn(rules, state.facts);
  return incomes.flatMap((question) => {
    const isOfItem = (rules.questions.find(({ id }) => id === question)?.of ?? null) !== null;
    const refs = isOfItem ? items.map((_, index) => ({ question, index })) : [{ question, index: null }];
    return refs.map((ref): Along => {
      const answer = (ref.index === null ? state.facts.answers : items[ref.index])?.[question];
      return { ref, found: alongNumber(rules, state.facts, settingOf(tools, state), ref), now: typeof answer === 'number' ? answer : null };
    }).filter(({ found }) => !isOfItem || found?.kind === 'open' || (found?.stretches.length ?? 0) > 1);
  });
}

/** The stretch that a number lies in. */
export function stretchAt(stretches: readonly Stretch[], value: number): Stretch | undefined {
  return stretches.find(({ from, to }) => from <= value && value <= to);
}

/** The places, among the outcomes, of the benefits that are not the same on every stretch. */
export function changing(stretches: readonly Stretch[]): readonly number[] {
  const all = stretches.map(({ outcomes }) => outcomes);
  return (all[0] ?? []).flatMap((first, place) => (all.every((outcomes) => said(outcomes[place]) === said(first)) ? [] : [place]));
}

function said(outcome: Outcome | undefined): string {
  return outcome === undefined ? '' : `${outcome.verdict} ${JSON.stringify(outcome.amount)}`;
}

/** Where the axis ends: well beyond the last line, and beyond the present place unless that would push the lines together. */
export function endOf(stretches: readonly Stretch[], now: number | null): number {
  const last = stretches.at(-1)?.from ?? 1;
  return Math.max(last * 1.5, now === null || now > last * 3 ? 0 : now * 1.15);
}
