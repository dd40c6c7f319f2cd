import type { Entitlement, Explained, Facts, Result, Setting } from '../vocabulary/index.ts';
import type { Scope } from './scope.ts';
import { idsAskedBy } from './walk.ts';

/** A result with what it was made from, so that the next one can keep what one more answer does not touch. */
export type Before = Readonly<{ facts: Facts; setting: Setting; result: Result }>;

/** What was explained before, where nothing the benefit asks about has changed since; undefined where something has. */
export function unchanged(entitlement: Entitlement, scope: Scope, before: Before | null): Explained | undefined {
  if (before === null || !untouched(idsAskedBy(entitlement), scope, before)) return undefined;
  return before.result.outcomes.find(({ entitlement: id, index }) => id === entitlement.id && index === scope.index);
}

/** Whether the setting is the same and none of these was answered differently, for the case and for what the scope is about. */
export function untouched(asked: readonly string[], { facts, index, setting }: Scope, before: Pick<Before, 'facts' | 'setting'>): boolean {
  if (!sameSetting(before.setting, setting)) return false;
  const now = answersTo(asked, facts, index);
  const then = answersTo(asked, before.facts, index);
  return now.length === then.length && now.every((answer, place) => answer === then[place]);
}

function sameSetting(a: Setting, b: Setting): boolean {
  return a.factsOn === b.factsOn && a.rulesOn === b.rulesOn && a.tables === b.tables && a.readings === b.readings;
}

/** All that was answered to these. A rule of the case may ask about every item; one of an item asks about that item alone. */
function answersTo(asked: readonly string[], { answers, lists }: Facts, index: number | null): readonly unknown[] {
  const items = Object.values(lists).map((all) => (index === null ? all : all.slice(index, index + 1)));
  return [...items.map(({ length }) => length), ...[answers, ...items.flat()].flatMap((given) => asked.map((name) => given[name]))];
}
