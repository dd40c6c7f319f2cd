import type { CoverageCase, CoverageScheme, ISODate } from '../../vocabulary/index.ts';
import { dayOf, figure } from './answers.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { buildPlans, type BuildPlan } from './build.ts';
import type { Chosen, CountCheck, DayCheck, PartsCheck } from './check.ts';
import { answeredConnection, repairedOf } from './connection.ts';
import { contradictions, type Held } from './contradictions.ts';
import { placesOf, type PlaceOutcome } from './places.ts';
import { reportOf } from './report.ts';
import { scheduleOf } from './schedule.ts';
import { acceptanceOf, batchesOf, facilitiesOf, listOf, modesOf, remodelOf, startOf, subsidyOf } from './works.ts';
import { yearsOf, type YearOutcome } from './years.ts';

/** What one town has done so far comes to. */
export type CoverageDone = Readonly<{
  policy: string; calculator: string; version: string; factsOn: ISODate; rulesOn: ISODate; chosen: Chosen;
  years: readonly YearOutcome[];
  baseline: Baseline;
  start: readonly CountCheck[];
  places: readonly PlaceOutcome[];
  list: readonly CountCheck[];
  batches: readonly CountCheck[];
  days: readonly DayCheck[];
  acceptance: readonly [PartsCheck, DayCheck];
  report: DayCheck;
  connection: CountCheck;
  repaired: PartsCheck;
  remodel: CountCheck;
  facilities: PartsCheck;
  modes: ReturnType<typeof modesOf>;
  subsidy: ReturnType<typeof subsidyOf>;
  contradictions: readonly Held[];
}>;

/** Everything that comes of one town, for paper and files: with what to build, null without a list of all natural villages or where it is too long. */
export type CoverageResult = CoverageDone & Readonly<{ build: readonly BuildPlan[] | null }>;

/** The days a case is judged by. Nothing in the text depends on them: it bears no date. */
export type CoverageSetting = Readonly<{ factsOn: ISODate; rulesOn: ISODate; chosen: Chosen }>;

/** Holds one town against the plan, and weighs every village for what to build. */
export function considerCoverage(scheme: CoverageScheme, given: CoverageCase, setting: CoverageSetting): CoverageResult {
  return { ...considerDone(scheme, given, setting), build: buildPlans(scheme, given, setting.chosen) };
}

/** Holds what one town has done against the plan. */
export function considerDone(scheme: CoverageScheme, given: CoverageCase, { factsOn, rulesOn, chosen }: CoverageSetting): CoverageDone {
  const { policy, calculator, version } = scheme;
  const year = figure(given, 'plan.listYear');
  const calendar = { year, early: figure(given, 'plan.earlyDays') ?? scheme.early.usual };
  const connection = answeredConnection(scheme, given, chosen);
  return {
    policy, calculator, version, factsOn, rulesOn, chosen,
    years: yearsOf(scheme, given, chosen),
    baseline: baselineOf(scheme, given),
    start: startOf(scheme, given),
    places: placesOf(scheme, given.villages, year, calendar.early, chosen),
    list: listOf(scheme, given),
    batches: batchesOf(scheme, given),
    days: scheme.batches.flatMap((batch) => {
      const name = `batch${String(batch.id)}`;
      const doing = { designedOn: dayOf(given, `${name}.designedOn`), tenderedOn: dayOf(given, `${name}.tenderedOn`), builtOn: dayOf(given, `${name}.builtOn`) };
      return scheduleOf(scheme, batch, doing, calendar, chosen, name);
    }),
    acceptance: acceptanceOf(scheme, given, year),
    report: reportOf(scheme, given, chosen),
    connection,
    repaired: repairedOf(scheme, given, connection),
    remodel: remodelOf(scheme, given),
    facilities: facilitiesOf(scheme, given, chosen),
    modes: modesOf(scheme, given),
    subsidy: subsidyOf(scheme, given),
    contradictions: contradictions(scheme),
  };
}
