import type { Requirement, RequirementOutcome } from '../vocabulary/index.ts';
import { nameAt } from './open.ts';
import { remembered } from './remembered.ts';
import type { Scope } from './scope.ts';
import { untouched, type Before } from './unchanged.ts';
import { idsAskedBy } from './walk.ts';

/** A result with what was demanded, and what it was made from. */
export type BeforeDemands = Before & Readonly<{ result: Readonly<{ requirements: readonly RequirementOutcome[] }> }>;

/** What a requirement came out as before, where nothing it asks about has changed since. */
export function unchangedDemand(
  requirement: Requirement, scope: Scope, before: BeforeDemands | null,
): RequirementOutcome | undefined {
  if (before === null || !untouched(idsAskedBy(requirement), scope, before)) return undefined;
  return byPlace(before.result.requirements).get(nameAt(requirement.id, scope.index));
}

/** Hundreds of places with dozens of requirements each are looked up, not searched. */
const byPlace = remembered((outcomes: readonly RequirementOutcome[]) =>
  new Map(outcomes.map((outcome) => [nameAt(outcome.requirement, outcome.index), outcome])));
