import { useEffect } from 'preact/hooks';
import { idsAskedBy, type RuleSet } from '../../rules/engine/index.ts';
import { bitByBit, today } from '../shared/index.ts';
import { settingOf, untouched, type FlowResult, type Ground, type Judged } from './state.ts';
import type { Tools } from './tools.ts';

/** A case that somebody may open. */
type Case = Omit<Judged, 'result'>;

/** What the first press can lead to: a case with no answer yet on a day that is offered, or an example. */
export function foreseen({ rules, examples, then }: Pick<Tools, 'rules' | 'examples' | 'then'>): readonly Case[] {
  const begun = [today(), then.day].map((on) => ({ factsOn: on, rulesOn: on }));
  return [...begun, ...examples].map((each) => ({ ...untouched({ rules }), ...each }));
}

/** What the first screen reads of a result: that too is worked out only once. */
type Look<R> = (rules: RuleSet, result: R) => unknown;

/**
 * Goes through every rule once, one at a time, and then works out what the first press can lead to. What is worked out once for each rule is
 * there then, and the browser has been that way before: on a slow phone the first press takes two thirds of the time.
 */
export function* rehearsal<R extends FlowResult>(
  ground: Ground<R>, cases: readonly Case[], look?: Look<R>,
): Generator<void, void> {
  const { rules } = ground;
  const { entitlements, requirements } = rules;
  const go = (asked: RuleSet, held: Case): void => {
    const result = ground.consider(asked, held.facts, settingOf(ground, held), null);
    look?.(asked, result);
  };
  for (const rule of [...entitlements, ...requirements]) {
    idsAskedBy(rule);
    go({ ...rules, entitlements: entitlements.filter((each) => each === rule), requirements: requirements.filter((each) => each === rule) }, untouched(ground));
    yield;
  }
  for (const each of cases) {
    go(rules, each);
    yield;
  }
}

/** Rehearses the rules while a page that was only opened has nothing else to do, until something happens. */
export function useRehearsal<R extends FlowResult>(
  ground: Ground<R>, tools: Pick<Tools, 'rules' | 'examples' | 'then'>, isUntouched: boolean, look?: Look<R>,
): void {
  useEffect(() => (isUntouched ? bitByBit(rehearsal(ground, foreseen(tools), look)) : undefined), [isUntouched]);
}
