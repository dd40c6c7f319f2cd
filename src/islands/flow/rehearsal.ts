import { useEffect } from 'preact/hooks';
import { idsAskedBy, type Facts, type RuleSet, type Setting } from '../../rules/engine/index.ts';
import { whenIdle } from '../shared/index.ts';
import { settingOf, type Ground, type Judged } from './state.ts';

type Rules = Pick<Ground, 'rules' | 'tables'>;
type Case = Omit<Judged, 'result'>;
type Consider = (rules: RuleSet, facts: Facts, setting: Setting, before: null) => unknown;

/**
 * Goes through every rule once, one at a time, and keeps nothing. What is worked out once for each rule is there then, and the browser has
 * been that way before: on a slow phone the first press takes two thirds of the time.
 */
export function* rehearsal({ rules, tables }: Rules, consider: Consider, held: Case): Generator<void, void> {
  const setting = settingOf({ tables }, held);
  const none: RuleSet = { ...rules, entitlements: [], requirements: [] };
  const parts = [
    ...rules.entitlements.map((rule) => ({ rule, alone: { ...none, entitlements: [rule] } })),
    ...rules.requirements.map((rule) => ({ rule, alone: { ...none, requirements: [rule] } })),
  ];
  for (const { rule, alone } of parts) {
    idsAskedBy(rule);
    consider(alone, held.facts, setting, null);
    yield;
  }
}

/** Rehearses the rules while a page that was only opened has nothing else to do, until something happens. */
export function useRehearsal(rules: Rules, consider: Consider, state: Case & Readonly<{ before: object | null }>): void {
  const isUntouched = state.before === null;
  useEffect(() => (isUntouched ? whenIdle(rehearsal(rules, consider, state)) : undefined), [isUntouched]);
}
