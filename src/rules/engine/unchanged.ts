import type {
  Answers, Entitlement, Explained, Facts, Requirement, RequirementOutcome, Result, Setting,
} from '../vocabulary/index.ts';
import type { Scope } from './scope.ts';
import { walkEntitlement, walkRequirement, type Visitor } from './walk.ts';

/** A result with what it was made from, so that the next one can keep what one more answer does not touch. */
export type Before = Readonly<{ facts: Facts; setting: Setting; result: Result }>;

/** The same with what was demanded. */
export type BeforeDemands = Before & Readonly<{ result: Readonly<{ requirements: readonly RequirementOutcome[] }> }>;

const names = new WeakMap<Entitlement | Requirement, readonly string[]>();

/** What was explained before, where nothing the benefit asks about has changed since; undefined where something has. */
export function unchanged(entitlement: Entitlement, scope: Scope, before: Before | null): Explained | undefined {
  if (before === null || !sameSetting(before.setting, scope.setting)) return undefined;
  if (!untouched(namesIn(entitlement, (visit) => { walkEntitlement(entitlement, visit); }), scope, before.facts)) return undefined;
  return before.result.outcomes.find(({ entitlement: id, index }) => id === entitlement.id && index === scope.index);
}

/** What a requirement came out as before, where nothing it asks about has changed since. */
export function unchangedDemand(
  requirement: Requirement, scope: Scope, before: BeforeDemands | null,
): RequirementOutcome | undefined {
  if (before === null || !sameSetting(before.setting, scope.setting)) return undefined;
  if (!untouched(namesIn(requirement, (visit) => { walkRequirement(requirement, visit); }), scope, before.facts)) return undefined;
  return demandsByPlace(before.result.requirements).get(placeOf(requirement.id, scope.index));
}

const byPlace = new WeakMap<readonly RequirementOutcome[], ReadonlyMap<string, RequirementOutcome>>();

/** Hundreds of places with dozens of requirements each are looked up, not searched. */
function demandsByPlace(outcomes: readonly RequirementOutcome[]): ReadonlyMap<string, RequirementOutcome> {
  const known = byPlace.get(outcomes);
  if (known !== undefined) return known;
  const made = new Map(outcomes.map((outcome) => [placeOf(outcome.requirement, outcome.index), outcome]));
  byPlace.set(outcomes, made);
  return made;
}

function placeOf(id: string, index: number | null): string {
  return `${id}#${String(index)}`;
}

/** Whether none of these was answered differently, for the case and for the items the scope is about. */
function untouched(asked: readonly string[], scope: Scope, before: Facts): boolean {
  if (!sameIn(asked, before.answers, scope.facts.answers)) return false;
  return Object.entries(scope.facts.lists).every(([list, items]) => {
    const earlier = before.lists[list] ?? [];
    const sameAt = (index: number): boolean => {
      const [old, now] = [earlier[index], items[index]];
      return now === undefined || (old !== undefined && sameIn(asked, old, now));
    };
    // A rule of the case may ask about every item; one of an item asks about that item alone.
    if (scope.index !== null) return sameAt(scope.index);
    return earlier.length === items.length && items.every((_, index) => sameAt(index));
  });
}

function sameSetting(a: Setting, b: Setting): boolean {
  return a.factsOn === b.factsOn && a.rulesOn === b.rulesOn && a.tables === b.tables && a.readings === b.readings;
}

function sameIn(asked: readonly string[], a: Answers, b: Answers): boolean {
  return a === b || asked.every((name) => a[name] === b[name]);
}

/** Every question and local figure a rule asks about. */
function namesIn(rule: Entitlement | Requirement, walk: (visit: Visitor) => void): readonly string[] {
  const known = names.get(rule);
  if (known !== undefined) return known;
  const found = new Set<string>();
  walk({ question: ({ id }) => found.add(id), parameter: ({ id }) => found.add(id) });
  const made = [...found];
  names.set(rule, made);
  return made;
}
