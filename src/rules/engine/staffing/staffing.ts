/** How many households one person serves: the fewest and the most. */
export type Load = Readonly<{ least: number; most: number }>;

/** Numbers of persons with whom everybody's load is within its bounds: from `fewest` to `most`; none where `fewest` is the larger. */
export type Band = Readonly<{ fewest: number; most: number }>;

/** A run of household counts, both ends included. */
export type Run = Readonly<{ from: number; to: number }>;

/** The numbers of persons that fit so many households. */
export function bandFor(households: number, { least, most }: Load): Band {
  return { fewest: Math.ceil(households / most), most: Math.floor(households / least) };
}

/** Whether some whole number of persons fits. */
export function fits(households: number, load: Load): boolean {
  const { fewest, most } = bandFor(households, load);
  return fewest <= most;
}

/**
 * The household counts for which no whole number of persons fits, as runs in order. They end where two bands meet: n persons serve up to
 * n × most, n + 1 begin at (n + 1) × least; from the first n with n × most + 1 ≥ (n + 1) × least on, every count fits.
 * @throws Error when the two bounds are one: then such runs never end.
 */
export function runsWithout({ least, most }: Load): readonly Run[] {
  if (least >= most) throw new Error('A load needs a least and a larger most.');
  const runs: Run[] = [];
  for (let persons = 0; persons * most + 1 < (persons + 1) * least; persons += 1) {
    runs.push({ from: persons * most + 1, to: (persons + 1) * least - 1 });
  }
  return runs;
}
