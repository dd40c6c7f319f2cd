import { expect } from 'vitest';
import {
  caseScope, considerWithRequirements, itemScope, reasonsOf, requirementOutcome,
  type Answer, type Answers, type Facts, type Interval, type Requirement, type RequirementOutcome, type RequirementVerdict, type RuleSet, type Setting,
} from '../../../src/rules/engine/index.ts';

/** What is told about one place; `undefined` takes an answer back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** The day and the readings of a case, and what was answered for the whole of it. */
export type Circumstances = Readonly<{ on?: Setting['factsOn']; readings?: Readonly<Record<string, string>>; whole?: Answers }>;

type Figure = number | readonly [low: number, high: number] | null;

function figure(of: Interval | null): Figure {
  return of === null ? null : of.low === of.high ? of.low / of.per : [of.low / of.per, of.high / of.per];
}

/** Weighs single requirements of a self-assessment for one place (or for the case, where it has no list). */
export function weighing<Id extends string>(rules: RuleSet, usually: Setting['factsOn'] = '2018-12-31') {
  const list = rules.lists[0]?.id;
  const ids = new Set(rules.questions.map(({ id }) => id));
  const known = (answers: Given): Answers => {
    for (const id of Object.keys(answers)) if (!ids.has(id)) throw new Error(`No question is called ${id}.`);
    return Object.fromEntries(Object.entries(answers).filter((each): each is [string, Answer] => each[1] !== undefined));
  };
  const factsOf = (places: readonly Given[], { whole = {} }: Circumstances): Facts => (
    list === undefined ? { answers: known({ ...whole, ...places[0] }), lists: {} } : { answers: whole, lists: { [list]: places.map(known) } });
  const settingOf = ({ on = usually, readings = {} }: Circumstances): Setting => ({ factsOn: on, rulesOn: on, tables: [], readings });

  const requirementOf = (id: Id): Requirement => {
    const found = rules.requirements.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No requirement is called ${id}.`);
    return found;
  };
  const outcome = (id: Id, place: Given, about: Circumstances = {}): RequirementOutcome => {
    const scope = caseScope(factsOf([place], about), settingOf(about));
    return requirementOutcome(requirementOf(id), rules, list === undefined ? scope : itemScope(scope, list, 0));
  };
  const verdict = (id: Id, place: Given, about: Circumstances = {}): RequirementVerdict => outcome(id, place, about).verdict;
  const gap = (id: Id, place: Given, about: Circumstances = {}): Figure => figure(outcome(id, place, about).gap);
  const together = (places: readonly Given[], about: Circumstances = {}) => considerWithRequirements(rules, factsOf(places, about), settingOf(about));
  return {
    requirementOf,
    /** With everything there is to say about it. */
    outcome,
    /** Whether it is met, not met, not asked for, or open. */
    verdict,
    /** How much is lacking: one figure, or the two ends of what it can still be. */
    gap,
    /** Several places at once, as the screen gets them. */
    together,
    /** What each option of a reading makes of a requirement: told beside the result, and the same when the option is chosen. */
    byReading: (id: Id, reading: string, place: Given, about: Circumstances = {}): Readonly<Record<string, readonly [RequirementVerdict, Figure]>> => Object.fromEntries(
      (outcome(id, place, about).readings.find((each) => each.reading === reading)?.options ?? []).map((option) => {
        const told = [option.verdict, figure(option.gap)] as const;
        const chosen = { ...about, readings: { ...about.readings, [reading]: option.option } };
        expect([verdict(id, place, chosen), gap(id, place, chosen)], `${reading} read as ${option.option}`).toEqual(told);
        return [option.option, told];
      })),
    /** The phrases of the conditions that failed, which name what is missing. */
    missing: (id: Id, place: Given, about: Circumstances = {}) => reasonsOf(outcome(id, place, about).trace).filter(({ truth }) => truth === 'no').map(({ cite }) => cite.phrase),
    /** What is asked while this is known. */
    asked: (place: Given) => together([place]).open.map(({ question }) => question),
    /** What a sum comes to, in fen. */
    sum: (id: string, place: Given) => {
      const found = together([place]).outcomes.find(({ entitlement }) => entitlement === id);
      return found === undefined ? null : [found.verdict, figure(found.amount)];
    },
  };
}
