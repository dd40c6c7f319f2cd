import { caseScope, considerWithRequirements, itemScope, reasonsOf, requirementOutcome, type Answer, type Answers, type Facts, type Interval, type RequirementOutcome, type RequirementVerdict, type RuleSet, type Setting } from '../../../src/rules/engine/index.ts';

/** What is told about one place; `undefined` takes an answer back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

type Readings = Readonly<Record<string, string>>;

/** Weighs single requirements of a self-assessment for one place (or for the case, where it has no list). */
export function weighing<Id extends string>(rules: RuleSet, on: Setting['factsOn'] = '2018-12-31') {
  const list = rules.lists[0]?.id;
  const ids = new Set(rules.questions.map(({ id }) => id));
  const known = (answers: Given): Answers => {
    for (const id of Object.keys(answers)) if (!ids.has(id)) throw new Error(`No question is called ${id}.`);
    return Object.fromEntries(Object.entries(answers).filter((each): each is [string, Answer] => each[1] !== undefined));
  };
  const factsOf = (area: Given): Facts => (list === undefined ? { answers: known(area), lists: {} } : { answers: {}, lists: { [list]: [known(area)] } });
  const setting = (readings: Readings): Setting => ({ factsOn: on, rulesOn: on, tables: [], readings });

  const outcome = (id: Id, area: Given, readings: Readings = {}): RequirementOutcome => {
    const found = rules.requirements.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No requirement is called ${id}.`);
    const whole = caseScope(factsOf(area), setting(readings));
    return requirementOutcome(found, rules, list === undefined ? whole : itemScope(whole, list, 0));
  };
  const figure = (of: Interval | null): number | readonly [number, number] | null =>
    of === null ? null : of.low === of.high ? of.low / of.per : [of.low / of.per, of.high / of.per];
  return {
    outcome,
    verdict: (id: Id, area: Given, readings: Readings = {}): RequirementVerdict => outcome(id, area, readings).verdict,
    gap: (id: Id, area: Given, readings: Readings = {}) => figure(outcome(id, area, readings).gap),
    /** What each option of a reading would make of it, as told beside the result. */
    byReading: (id: Id, reading: string, area: Given) => Object.fromEntries(
      (outcome(id, area).readings.find((each) => each.reading === reading)?.options ?? []).map(({ option, verdict, gap }) => [option, [verdict, figure(gap)]])),
    /** The phrases of the conditions that failed, which name what is missing. */
    missing: (id: Id, area: Given) => reasonsOf(outcome(id, area).trace).filter(({ truth }) => truth === 'no').map(({ cite }) => cite.phrase),
    /** What is asked while this is known. */
    asked: (area: Given) => considerWithRequirements(rules, factsOf(area), setting({})).open.map(({ question }) => question),
    /** What a sum comes to, in fen. */
    sum: (id: string, area: Given) => {
      const found = considerWithRequirements(rules, factsOf(area), setting({})).outcomes.find(({ entitlement }) => entitlement === id);
      return found === undefined ? null : [found.verdict, figure(found.amount)];
    },
  };
}
