import type { Answers, Entitlement, Explained, Facts, Result, Setting } from '../vocabulary/index.ts';
import type { Scope } from './scope.ts';
import { walkEntitlement } from './walk.ts';

/** A result with what it was made from, so that the next one can keep what one more answer does not touch. */
export type Before = Readonly<{ facts: Facts; setting: Setting; result: Result }>;

const names = new WeakMap<Entitlement, readonly string[]>();

/** What was explained before, where nothing the benefit asks about has changed since; undefined where something has. */
export function unchanged(entitlement: Entitlement, scope: Scope, before: Before | null): Explained | undefined {
  if (before === null || !sameSetting(before.setting, scope.setting)) return undefined;
  const asked = namesIn(entitlement);
  if (!sameIn(asked, before.facts.answers, scope.facts.answers)) return undefined;
  for (const [list, items] of Object.entries(scope.facts.lists)) {
    const earlier = before.facts.lists[list] ?? [];
    // A benefit of the case may ask about every item; one of an item asks about that item alone.
    if (scope.index === null && earlier.length !== items.length) return undefined;
    for (const [index, item] of items.entries()) {
      if (scope.index !== null && scope.index !== index) continue;
      const old = earlier[index];
      if (old === undefined || !sameIn(asked, old, item)) return undefined;
    }
  }
  return before.result.outcomes.find(({ entitlement: id, index }) => id === entitlement.id && index === scope.index);
}

function sameSetting(a: Setting, b: Setting): boolean {
  return a.factsOn === b.factsOn && a.rulesOn === b.rulesOn && a.tables === b.tables && a.readings === b.readings;
}

function sameIn(asked: readonly string[], a: Answers, b: Answers): boolean {
  return a === b || asked.every((name) => a[name] === b[name]);
}

/** Every question and local figure an entitlement asks about. */
function namesIn(entitlement: Entitlement): readonly string[] {
  const known = names.get(entitlement);
  if (known !== undefined) return known;
  const found = new Set<string>();
  walkEntitlement(entitlement, { question: ({ id }) => found.add(id), parameter: ({ id }) => found.add(id) });
  const made = [...found];
  names.set(entitlement, made);
  return made;
}
