/** Points of one body, in hundredths: of each criterion, and in all; null what is not known. */
export type Scores = Readonly<{ points: readonly (number | null)[]; most: readonly (number | null)[]; total: number | null }>;

/** What cannot be right about scores that were given; criteria by their place from 0. */
export type ScoreProblem =
  | Readonly<{ kind: 'aboveMost'; criterion: number; points: number; most: number }>
  | Readonly<{ kind: 'mostsDoNotAddUp'; sum: number; total: number; missing: number }>
  | Readonly<{ kind: 'pointsAboveTotal'; sum: number; total: number }>
  | Readonly<{ kind: 'totalDiffers'; total: number; low: number; high: number }>
  | Readonly<{ kind: 'noSuchUnit' }>;

/** Everything a total can still be, both ends included; `high` is Infinity where nothing bounds it. */
export type Total = Readonly<{ low: number; high: number; problems: readonly ScoreProblem[] }>;

/**
 * Everything a total can still be (kt-D.3): what is known is the least; each open criterion adds at most its own most. Where
 * the most of some is not known, all of them together still add up to `whole`: what a scored criterion left on the table
 * is lost for good. Where nothing says what they add up to (`whole` null), nothing bounds it.
 */
export function totalOf({ points, most, total }: Scores, whole: number | null): Total {
  const problems = problemsOf({ points, most, total }, whole);
  const low = sum(points.map((each) => each ?? 0));
  const byCriteria = low + sum(points.map((each, at) => (each === null ? (most[at] ?? Infinity) : 0)));
  const lost = sum(points.map((each, at) => (each === null ? 0 : Math.max(0, (most[at] ?? each) - each))));
  const high = Math.max(low, Math.min(byCriteria, whole === null ? Infinity : whole - lost));
  if (total === null) return { low, high, problems };
  const fits = low <= total && total <= high;
  const wrong: ScoreProblem = { kind: 'totalDiffers', total, low, high };
  return { low: total, high: total, problems: fits ? problems : [...problems, wrong] };
}

function problemsOf({ points, most, total }: Scores, whole: number | null): readonly ScoreProblem[] {
  const above = points.flatMap((each, criterion): readonly ScoreProblem[] => {
    const limit = most[criterion] ?? null;
    return each === null || limit === null || each <= limit ? [] : [{ kind: 'aboveMost', criterion, points: each, most: limit }];
  });
  if (whole === null) return above;
  const known = Math.max(sum(points.map((each) => each ?? 0)), total ?? 0);
  const tooMany: readonly ScoreProblem[] = known > whole ? [{ kind: 'pointsAboveTotal', sum: known, total: whole }] : [];
  const missing = most.filter((each) => each === null).length;
  const mosts = sum(most.map((each) => each ?? 0));
  const addsUp = missing === 0 ? mosts === whole : mosts <= whole;
  const table: readonly ScoreProblem[] = addsUp ? [] : [{ kind: 'mostsDoNotAddUp', sum: mosts, total: whole, missing }];
  // A criterion without a most of its own takes at least the points it was given.
  const taken = sum(most.map((each, at) => each ?? points[at] ?? 0));
  const full: readonly ScoreProblem[] = addsUp && tooMany.length === 0 && taken > whole ? [{ kind: 'mostsDoNotAddUp', sum: taken, total: whole, missing }] : [];
  return [...above, ...table, ...full, ...tooMany];
}

function sum(values: readonly number[]): number {
  return values.reduce((before, each) => before + each, 0);
}
