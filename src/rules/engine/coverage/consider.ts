import type { CoverageCase, CoverageScheme, ISODate } from '../../vocabulary/index.ts';
import { isWhole } from './actual.ts';
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

/** Everything that comes of one town, for screen, paper and files alike. */
export type CoverageResult = Readonly<{
  policy: string; calculator: string; version: string; factsOn: ISODate; rulesOn: ISODate; chosen: Chosen;
  years: readonly YearOutcome[];
  baseline: Baseline;
  start: readonly CountCheck[];
  /** Null without a list of all natural villages. */
  build: readonly BuildPlan[] | null;
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

/** The days a case is judged by. Nothing in the text depends on them: it bears no date. */
export type CoverageSetting = Readonly<{ factsOn: ISODate; rulesOn: ISODate; chosen: Chosen }>;

/** Holds one town against the plan. `build` is left out where only what was done is asked for, since it weighs every village. */
export function considerCoverage(scheme: CoverageScheme, given: CoverageCase, { factsOn, rulesOn, chosen }: CoverageSetting, withPlans = true): CoverageResult {
  const { policy, calculator, version } = scheme;
  const year = figure(given, 'plan.listYear');
  const calendar = { year, early: figure(given, 'plan.earlyDays') ?? scheme.early.usual };
  const connection = answeredConnection(scheme, given, chosen);
  return {
    policy, calculator, version, factsOn, rulesOn, chosen,
    years: yearsOf(scheme, given, chosen),
    baseline: baselineOf(scheme, given),
    start: startOf(scheme, given),
    build: withPlans && isWhole(given) ? buildPlans(scheme, given, chosen) : null,
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
