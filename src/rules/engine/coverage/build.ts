import type { CoverageCase, CoverageScheme, NaturalVillage } from '../../vocabulary/index.ts';
import { adminVillages, coveredIn, isWhole, totalOf } from './actual.ts';
import { chosenIn, figure } from './answers.ts';
import { optionOf, type Chosen } from './check.ts';
import { fewest, type Group } from './fewest.ts';
import { needed } from './shares.ts';

/** What to build for one year of the plan, after all that is to be built for the years before it. */
export type BuildStep = Readonly<{
  step: 1 | 2 | 3;
  /** Villages by their place in the list. */
  indexes: readonly number[];
  /** What there is then; for sure, whatever is not known. */
  reaches: Readonly<{ admin: number; natural: number; household: number }>;
  needs: Readonly<{ admin: number; natural: number; household: number | null }>;
  /** Households lacking even if every village is built: more must be connected in villages that are built already. */
  short: number;
}>;

/** What to build where this share of a village's households is connected. */
export type BuildPlan = Readonly<{ percent: number; steps: readonly BuildStep[] }>;

/** More natural villages than this are not weighed against each other on one device. */
export const mostVillages = 3000;

/** Far enough ahead that every year of the list counts as past. */
const now = 9999;

/** Whether it can be worked out at all: with a list of all natural villages that is not too long. */
export function isPlanned(given: CoverageCase): boolean {
  return isWhole(given) && given.villages.length <= mostVillages;
}

/** All that plans rest on beside the list itself: cases alike in both have the same plans, whatever else was answered. */
export function plansRestOn({ readings }: CoverageScheme, { answers }: Pick<CoverageCase, 'answers'>, chosen: Chosen): string {
  const asked = ['list.complete', 'plan.step', 'plan.connect', 'total.admin', 'total.natural', 'total.household'];
  return JSON.stringify([optionOf(readings.village, chosen), ...asked.map((id) => answers[id] ?? null)]);
}

/**
 * What to build to meet each year from the one that is looked at, fewest villages first. Where the reader has not said which share of a
 * built village's households will be connected, there are two plans: for all of them, and for the least share the text asks of a village.
 * Null without a list of all natural villages.
 */
export function buildPlans(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen): readonly BuildPlan[] | null {
  const plans = plansStepByStep(scheme, given, chosen);
  for (;;) {
    const { done, value } = plans.next();
    if (done === true) return value;
  }
}

/** The same with a pause after each year, so that a page can do something else in between. */
export function* plansStepByStep(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen): Generator<void, readonly BuildPlan[] | null> {
  if (!isPlanned(given)) return null;
  const typed = figure(given, 'plan.connect');
  const made: BuildPlan[] = [];
  for (const percent of typed === null ? [100, scheme.connection.village.percent] : [typed]) {
    const steps: BuildStep[] = [];
    for (const step of stepsOf(scheme, given, chosen, percent)) {
      steps.push(step);
      yield;
    }
    made.push({ percent, steps });
  }
  return made;
}

function* stepsOf(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen, percent: number): Generator<BuildStep> {
  const village = optionOf(scheme.readings.village, chosen);
  const from = Number(chosenIn(given, 'plan.step') ?? 1);
  const total = (unit: 'admin' | 'natural' | 'household'): number | null => totalOf(scheme, given, unit)?.value ?? null;
  const [allAdmin, allNatural, allHouseholds] = [total('admin') ?? 0, total('natural') ?? 0, total('household')];
  // What is not known to be treated is built; some time is as good as in a year, since all of the list is past.
  let villages: readonly NaturalVillage[] = given.villages.map((each) => (each.treated.kind === 'some' ? { ...each, treated: { kind: 'before' } } : each));
  for (const { step, covered } of scheme.years.filter((each) => each.step >= from)) {
    const needs = {
      admin: needed(covered.admin.percent, allAdmin), natural: needed(covered.natural.percent, allNatural),
      household: allHouseholds === null ? null : needed(covered.household.percent, allHouseholds),
    };
    const has = sureOf(villages, village);
    const { indexes, short } = fewest(groupsOf(villages, village, percent), {
      admin: Math.max(0, needs.admin - has.admin), natural: Math.max(0, needs.natural - has.natural),
      household: Math.max(0, (needs.household ?? 0) - has.household),
    });
    const isBuilt = new Set(indexes);
    villages = villages.map((each, index) => (isBuilt.has(index) ? built(each, percent) : each));
    yield { step, indexes, needs, short, reaches: sureOf(villages, village) };
  }
}

function sureOf(villages: readonly NaturalVillage[], village: string): BuildStep['reaches'] {
  const low = (unit: 'admin' | 'natural' | 'household'): number => coveredIn(villages, now, unit, village).low;
  return { admin: low('admin'), natural: low('natural'), household: low('household') };
}

function groupsOf(villages: readonly NaturalVillage[], village: string, percent: number): readonly Group[] {
  const places = new Map(villages.map((each, index) => [each, index]));
  return [...adminVillages(villages).values()].map((parts): Group => {
    const untreated = parts.filter((each) => !isTreated(each));
    const counts = village === 'allNatural' ? untreated.length : untreated.length === parts.length ? 1 : 0;
    return {
      open: untreated.map((each) => ({ index: places.get(each) ?? 0, gain: connectedAt(each, percent) })),
      counts: counts === 0 ? null : counts,
    };
  });
}

function isTreated({ treated }: NaturalVillage): boolean {
  return treated.kind === 'before' || treated.kind === 'in' || treated.kind === 'some';
}

function built(each: NaturalVillage, percent: number): NaturalVillage {
  return { ...each, treated: { kind: 'before' }, connected: connectedAt(each, percent) };
}

/** Whole households, for sure: of a village whose households nobody has counted, none. */
function connectedAt({ households }: NaturalVillage, percent: number): number {
  return Math.floor(((households ?? 0) * percent) / 100);
}
