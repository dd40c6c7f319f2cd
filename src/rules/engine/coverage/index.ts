/** Plans to cover villages year by year: shares, what to build, days, and what of the text does not fit. */
export { baselineOf, type Baseline } from './baseline.ts';
export { buildPlans, isPlanned, mostVillages, plansRestOn, plansStepByStep, type BuildPlan, type BuildStep } from './build.ts';
export { everyVerdict, type Check, type CheckVerdict, type Chosen, type CountCheck, type DayCheck, type PartsCheck, type Range, type ReadingMatter } from './check.ts';
export { checksOf } from './checksOf.ts';
export { connectionOf } from './connection.ts';
export { considerCoverage, considerDone, type CoverageDone, type CoverageResult, type CoverageSetting } from './consider.ts';
export { contradictions, type Held } from './contradictions.ts';
export { fewest, type Group, type Lacking, type Open } from './fewest.ts';
export { placesOf, type PlaceOutcome } from './places.ts';
export { needed, reaches } from './shares.ts';
export { tasksDue, yearsOf, type Coverage, type YearOutcome } from './years.ts';
