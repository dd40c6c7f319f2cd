import { expect } from 'vitest';
import { requirementOutcome, itemScope, caseScope } from '../../../../src/rules/engine/index.ts';
import { requirements, rules, type RequirementId } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import type {
  Answer, Answers, Facts, Interval, ISODate, Requirement, RequirementOutcome, RequirementVerdict, Setting,
} from '../../../../src/rules/vocabulary/index.ts';

/** What is told about one place; `undefined` takes an answer back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** The day and the readings of a case. */
export type Circumstances = Readonly<{ on?: ISODate; readings?: Readonly<Record<string, string>> }>;

/** The last of the days the document names. */
export const endOf2020: ISODate = '2020-12-31';

function settingOf({ on = endOf2020, readings = {} }: Circumstances): Setting {
  return { factsOn: on, rulesOn: on, tables: [], readings };
}

function factsOf(places: readonly Given[]): Facts {
  return { answers: {}, lists: { places: places.map(known) } };
}

function known(answers: Given): Answers {
  const ids = new Set(rules.questions.map(({ id }) => id));
  for (const id of Object.keys(answers)) if (!ids.has(id)) throw new Error(`No question is called ${id}.`);
  return Object.fromEntries(Object.entries(answers).filter((each): each is [string, Answer] => each[1] !== undefined));
}

/** The requirement of an id. */
export function requirementOf(id: RequirementId): Requirement {
  const found = requirements.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No requirement is called ${id}.`);
  return found;
}

/** One requirement for one place, with everything there is to say about it. */
export function outcome(id: RequirementId, area: Given, about: Circumstances = {}): RequirementOutcome {
  const scope = itemScope(caseScope(factsOf([area]), settingOf(about)), 'places', 0);
  return requirementOutcome(requirementOf(id), rules, scope);
}

/** Whether it is met, not met, not asked for, or open. */
export function verdict(id: RequirementId, area: Given, about: Circumstances = {}): RequirementVerdict {
  return outcome(id, area, about).verdict;
}

/** How much is lacking: one figure, or the two ends of what it can still be. */
export function gap(id: RequirementId, area: Given, about: Circumstances = {}): number | readonly [number, number] | null {
  return figure(outcome(id, area, about).gap);
}

function figure(of: Interval | null): number | readonly [number, number] | null {
  if (of === null) return null;
  const { low, high, per } = of;
  return low === high ? low / per : [low / per, high / per];
}

/** What each option of a reading makes of a requirement: told beside the result, and the same when the option is chosen. */
export function byReading(
  id: RequirementId, reading: string, area: Given, about: Circumstances = {},
): Readonly<Record<string, readonly [RequirementVerdict, number | readonly [number, number] | null]>> {
  const matter = outcome(id, area, about).readings.find((each) => each.reading === reading);
  return Object.fromEntries((matter?.options ?? []).map((option) => {
    const told = [option.verdict, figure(option.gap)] as const;
    const chosen = { ...about, readings: { ...about.readings, [reading]: option.option } };
    expect([verdict(id, area, chosen), gap(id, area, chosen)], `${reading} read as ${option.option}`).toEqual(told);
    return [option.option, told];
  }));
}
