import type { Certification } from '../../rules/engine/certify/index.ts';
import type { AnyPolicyWords, RuleSet } from '../../rules/engine/index.ts';
import * as communes from '../../rules/policies/kontum-2516/index.ts';
import * as targets from '../../rules/policies/liuyang-revitalisation/index.ts';
import * as checklist from '../../rules/policies/mingluo-village/index.ts';
import * as community from '../../rules/policies/xiamen-rural-2017/index.ts';
import { employers, facilities, rules as families, words as familyWords } from '../../rules/policies/wenzhou-2016-41/index.ts';
import * as cleaning from '../../rules/policies/zhuzhou-town-environment/index.ts';
import { Refused } from './refused.ts';
import { schemeTools } from './schemes.ts';

/** A calculator as scripts see it. */
export type Calculator = Readonly<{
  id: string; title: string; policy: string; version: string; rules: RuleSet;
  /** What each question and figure is, in English, by id. */
  labels: Readonly<Record<string, string>>;
  /** What one case is called in a table, and one item of its list. */
  caseName: string;
  itemName: string;
  /** Points, days and years in a row beside the rule set; null for all others. */
  certification: Certification | null;
}>;

/** Every calculator there is. */
export function calculators(): readonly Calculator[] {
  return [
    calculator(families, familyWords.en, { caseName: 'household', itemName: 'person' }),
    calculator(employers.rules, employers.words.en, { caseName: 'employer', itemName: '' }),
    calculator(facilities.rules, facilities.words.en, { caseName: 'case', itemName: 'area' }),
    calculator(cleaning.rules, cleaning.words.en, { caseName: 'case', itemName: 'area' }),
    calculator(targets.rules, targets.words.en, { caseName: 'case', itemName: 'area' }),
    calculator(checklist.rules, checklist.words.en, { caseName: 'village', itemName: '' }),
    calculator(community.rules, community.words.en, { caseName: 'case', itemName: 'place' }),
    { ...calculator(communes.rules, communes.words.en, { caseName: 'name', itemName: '' }), certification: communes.certification },
  ];
}

function calculator(
  rules: RuleSet, { questions, parameters, title }: AnyPolicyWords, names: Pick<Calculator, 'caseName' | 'itemName'>,
): Calculator {
  const labels = Object.fromEntries([...Object.entries(questions), ...Object.entries(parameters)].map(([id, { label }]) => [id, label]));
  return { id: rules.calculator, title, policy: rules.policy, version: rules.version, rules, labels, ...names, certification: null };
}

/** The calculator of this id; refused with the ids there are when there is none. */
export function calculatorOf(id: string): Calculator {
  const found = calculators().find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new Refused(`There is no calculator called "${id}". There are: ${[...calculators(), ...schemeTools].map((each) => each.id).join(', ')}.`);
}
