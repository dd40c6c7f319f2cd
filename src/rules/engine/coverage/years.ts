import type { CoverageCase, CoverageScheme, CoveredUnit, YearTargets } from '../../vocabulary/index.ts';
import { coveredAt, listedAt, totalOf, type From } from './actual.ts';
import { figure, unanswered } from './answers.ts';
import { everyVerdict, matters, optionOf, type CheckVerdict, type Chosen, type CountCheck, type Range } from './check.ts';
import { exactly, gapOf, isExactly, needed, reaches } from './shares.ts';

/** Coverage of one kind, with where its figures come from and what about them looks like a slip. */
export type Coverage = CountCheck & Readonly<{
  from: From<unknown>['from'] | null;
  total: From<number> | null;
  /** What a whole list counts, where something else was typed. */
  listed: Range | null;
  /** Less than at the end of the year before, although villages that were covered stay so. */
  fell: boolean;
}>;

/** One year of the plan, held against what there was at its end. */
export type YearOutcome = Readonly<{
  step: 1 | 2 | 3;
  /** The calendar year; null while the reader has not said which the first one was. */
  year: number | null;
  covered: Readonly<Record<CoveredUnit, Coverage>>;
  /** The share of all tasks, those of the years before included. */
  tasks: CountCheck;
  verdict: CheckVerdict;
}>;

const units = ['admin', 'natural', 'household'] as const;

/** Every year of the plan. */
export function yearsOf(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen): readonly YearOutcome[] {
  const firstYear = figure(given, 'plan.firstYear');
  return scheme.years.map((targets): YearOutcome => {
    const [admin, natural, household] = units.map((unit) => coverage(scheme, given, chosen, targets, unit)) as [Coverage, Coverage, Coverage];
    const tasks = tasksOf(scheme, given, chosen, targets.step);
    return {
      step: targets.step, year: firstYear === null ? null : firstYear + targets.step - 1, covered: { admin, natural, household }, tasks,
      verdict: everyVerdict([admin, natural, household, tasks].map(({ verdict }) => verdict)),
    };
  });
}

/** The share of tasks that must be done by the end of a year: its own and those of the years before. */
export function tasksDue(scheme: CoverageScheme, step: number): number {
  return scheme.years.filter((each) => each.step <= step).reduce((sum, { tasks }) => sum + tasks.percent, 0);
}

function coverage(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen, { step, covered }: YearTargets, unit: CoveredUnit): Coverage {
  const { readings } = scheme;
  const { percent, cite } = covered[unit];
  const total = totalOf(scheme, given, unit);
  const all = total?.value ?? null;
  const at = (village: string) => coveredAt(given, step, unit, village);
  const village = optionOf(readings.village, chosen);
  const here = at(village);
  const before = coveredAt(given, step - 1, unit, village);
  const listed = here?.from === 'typed' ? listedAt(given, step, unit, village) : null;
  const isLast = unit === 'household' && step === scheme.years.at(-1)?.step;
  const judge = (have: Range | null, households: string): CheckVerdict => (isLast && households === 'exactly' ? isExactly(have, percent, all) : reaches(have, percent, all));
  const need = all === null ? null : needed(percent, all);
  return {
    kind: 'count', id: `year${String(step)}.${unit}`, cites: [cite], percent, of: all, need, total, from: here?.from ?? null,
    listed: listed !== null && here !== null && (here.value.low < listed.low || here.value.high > listed.high) ? listed : null,
    fell: here !== null && before !== null && here.value.high < before.value.low,
    have: here?.value ?? null, gap: gapOf(here?.value ?? null, need),
    verdict: judge(here?.value ?? null, optionOf(readings.lastHouseholds, chosen)),
    readings: [
      ...(isLast ? matters(readings.lastHouseholds, (option) => judge(here?.value ?? null, option)) : []),
      ...(unit === 'admin' && here?.from === 'list' ? matters(readings.village, (option) => judge(at(option)?.value ?? null, '')) : []),
    ],
    missing: [...(total === null ? [`total.${unit}`] : []), ...(here === null ? [`year${String(step)}.${unit}`] : [])],
  };
}

function tasksOf(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen, step: 1 | 2 | 3): CountCheck {
  const percent = tasksDue(scheme, step);
  const id = `year${String(step)}.tasks`;
  const done = figure(given, id);
  const have = done === null ? null : exactly(done);
  const all = figure(given, 'total.tasks');
  const need = all === null ? null : needed(percent, all);
  // Counted in another unit, it says nothing of tasks counted by administrative village.
  const judge = (option: string): CheckVerdict => (option === 'admin' && given.answers['tasks.unit'] !== 'admin' ? 'unknown' : reaches(have, percent, all));
  return {
    kind: 'count', id, cites: scheme.years.filter((each) => each.step <= step).map(({ tasks }) => tasks.cite), percent, of: all, need, have, gap: gapOf(have, need),
    verdict: judge(optionOf(scheme.readings.unit, chosen)), readings: matters(scheme.readings.unit, judge), missing: unanswered(given, ['total.tasks', id]),
  };
}
