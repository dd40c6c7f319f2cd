import type { Answer, ISODate, QuestionRef, RuleSet } from '../../../rules/engine/index.ts';
import type { Case } from '../../../schemas/case/index.ts';
import { settingOf, withAnswer, type Considers, type FlowResult, type Judged } from '../state.ts';
import type { Tools } from '../tools.ts';

/** What is different on the other side of a comparison. */
export type Variation =
  | Readonly<{ kind: 'answer'; ref: QuestionRef; answer: Answer }>
  | Readonly<{ kind: 'day'; on: ISODate }>
  | Readonly<{ kind: 'reading'; reading: string; one: string; other: string }>
  | Readonly<{ kind: 'file'; case: Case; name: string }>;

/** Two cases that are compared, and what tells them apart. */
export type Sides<R extends FlowResult = FlowResult> = Readonly<{ one: Judged<R>; other: Judged<R>; variation: Variation }>;

/** The case as it is, and with something changed. Only a reading changes both sides: each is read in one way. */
export function sidesOf<R extends FlowResult>(
  tools: Pick<Tools, 'rules' | 'tables'>, consider: Considers<R>, here: Judged<R>, variation: Variation,
): Sides<R> {
  const judged = (basis: Omit<Judged<R>, 'result'>): Judged<R> => ({ ...basis, result: consider(tools.rules, basis.facts, settingOf(tools, basis), null) });
  const { facts, factsOn, rulesOn, readings } = here;
  const now = { facts, factsOn, rulesOn, readings };
  switch (variation.kind) {
    case 'answer':
      return { one: here, other: judged({ ...now, facts: withAnswer(tools.rules, facts, variation.ref, variation.answer) }), variation };
    case 'day':
      return { one: here, other: judged({ ...now, factsOn: variation.on, rulesOn: variation.on }), variation };
    case 'reading': {
      const read = (option: string): Judged<R> => judged({ ...now, readings: { ...readings, [variation.reading]: option } });
      return { one: read(variation.one), other: read(variation.other), variation };
    }
    case 'file': {
      const { facts: theirs, factsOn: on, rulesOn: by, readings: read } = variation.case;
      return { one: here, other: judged({ facts: theirs, factsOn: on, rulesOn: by, readings: read }), variation };
    }
  }
}

/** The readings that make a difference to this result, in the order of the rules. */
export function readingsIn({ readings }: RuleSet, result: FlowResult): readonly RuleSet['readings'][number][] {
  const demanded = result.requirements ?? [];
  const matters = [...result.outcomes.flatMap((each) => each.readings), ...result.bundleReadings, ...demanded.flatMap((each) => [...each.readings, ...each.breach.readings])];
  return readings.filter(({ id, options }) => options.length > 1 && matters.some(({ reading }) => reading === id));
}
