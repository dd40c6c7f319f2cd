import { unpack } from '../../../src/schemas/packed/index.ts';
import type { Cell } from '../../../src/islands/assessment/cell.ts';
import { figuresOf as tallied, lackingIn } from '../../../src/islands/assessment/figures.ts';
import { countedOf } from '../../../src/islands/assessment/several/counted.ts';
import { step, untouched, type Action, type State, type Untouched } from '../../../src/islands/assessment/state.ts';
import type { AssessmentTools } from '../../../src/islands/assessment/tools.ts';
import { considerWithRequirements, type Answers, type RuleSet } from '../../../src/rules/engine/index.ts';
import { facilities } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { AssessmentExample } from '../../../src/rules/vocabulary/index.ts';
import { rulesForPage } from '../../../src/site/rulesForPage.ts';
import { facilitiesWords, handoverWords, sharedWords } from '../../../src/words/calculator/index.ts';
import { rulePhrases } from '../../../src/words/rules/index.ts';

/** The tools of the calculator in one language, as its page makes them. */
export function toolsIn(lang: 'zh' | 'en'): AssessmentTools {
  const own = facilitiesWords[lang];
  return {
    lang, own, handover: handoverWords[lang], changes: [], shared: { ...sharedWords[lang], yes: own.yes, no: own.no }, words: facilities.words[lang], phrases: rulePhrases[lang], tables: [], then: { day: '2016-09-01', label: '' }, examples: [], clauses: {},
    units: {}, links: { policy: '', readings: {} }, oftenNone: [], rules: unpack(rulesForPage(facilities.rules)), assessment: facilities.assessment,
    groups: Object.entries(facilities.groups).map(([id, rules]) => ({
      id, title: facilities.words[lang].groups[id as facilities.GroupId],
      rules: [...rules, ...Object.entries(facilities.groupOfSum).filter(([, group]) => group === id).map(([sum]) => sum)],
    })),
  };
}

/** What stands first on the page of a place: beds and institutions lacking, and how far the rest has come. */
export function figuresOf(rules: RuleSet, cells: readonly Cell[]) {
  return { ...tallied(rules, cells), beds: lackingIn(rules, cells, 'beds'), institutions: lackingIn(rules, cells, 'institutions') };
}

/** The places that the total of a county's table counts. */
export const withoutCity = (places: readonly Answers[]): readonly number[] => countedOf(facilities.assessment, places);

/** The tools of the Chinese page. */
export const tools = toolsIn('zh');

/** What its reducer reads. */
export const ground = { ...tools, consider: considerWithRequirements };

/** The state after these actions. @throws Error when they lead back to the first screen. */
export function after(held: State | Untouched, ...actions: readonly Action[]): State {
  const end = actions.reduce((before, action) => step(ground, before, action), held);
  if (end.before === null) throw new Error('Nothing has begun.');
  return end;
}

/** One place, begun on the last day of 2020. */
export const begun = (): State => after(untouched(tools), { kind: 'begun', isSeveral: false, on: '2020-12-31' });

/** A named example. @throws Error when there is none. */
export function exampleOf(id: string): AssessmentExample {
  const found = facilities.examples.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no example "${id}".`);
  return found;
}

/** An example as it is opened. */
export function opened(id: string): State {
  const { facts, factsOn, rulesOn } = exampleOf(id);
  return after(untouched(tools), {
    kind: 'opened', names: [], notice: { kind: 'opened', from: 'file' },
    case: { calculator: tools.rules.calculator, ruleVersion: tools.rules.version, facts, factsOn, rulesOn, readings: {} },
  });
}
