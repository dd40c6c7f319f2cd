import type { RuleSet } from '../../rules/engine/index.ts';
import { rules as wenzhou, words } from '../../rules/policies/wenzhou-2016-41/index.ts';
import { Refused } from './refused.ts';

/** A calculator as scripts see it. */
export type Calculator = Readonly<{
  id: string; title: string; policy: string; version: string; rules: RuleSet;
  /** What each question and figure is, in English, by id. */
  labels: Readonly<Record<string, string>>;
}>;

/** Every calculator there is. */
export function calculators(): readonly Calculator[] {
  const { questions, parameters, title } = words.en;
  const labels = Object.fromEntries([...Object.entries(questions), ...Object.entries(parameters)].map(([id, { label }]) => [id, label]));
  return [{ id: wenzhou.calculator, title, policy: wenzhou.policy, version: wenzhou.version, rules: wenzhou, labels }];
}

/** The calculator of this id; refused with the ids there are when there is none. */
export function calculatorOf(id: string): Calculator {
  const found = calculators().find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new Refused(`There is no calculator called "${id}". There are: ${calculators().map((each) => each.id).join(', ')}.`);
}
