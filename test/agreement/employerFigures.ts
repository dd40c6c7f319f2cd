/** The local figures of one day as far as a source gives them; null where none was found. Shares in hundredths of a percent. */
export type DatedFigures = Readonly<{
  /** The minimum wage by place, in fen a month. */
  wages: Readonly<Record<string, number>> | null;
  quota: number | null;
  exemptStaff: number | null;
  reliefLine: number | null;
  shareFromLine: number | null;
  shareBelowLine: number | null;
}>;

/** A figure from its first day to its last. */
type Period<T> = readonly [from: string, until: string, figure: T];

const wages: readonly Period<NonNullable<DatedFigures['wages']>>[] = [
  ['2015-11-01', '2017-11-30', { 'wenzhou-districts': 186_000, 'yueqing-ruian': 166_000, 'wenzhou-counties': 153_000 }],
  ['2017-12-01', '2021-07-31', { 'wenzhou-districts': 201_000, 'yueqing-ruian': 180_000, 'wenzhou-counties': 166_000 }],
  ['2024-01-01', '2025-12-31', { 'wenzhou-districts': 249_000, 'yueqing-ruian': 226_000, 'wenzhou-counties': 201_000 }],
];

// Until the end of 2019 the levy was due in full of everybody but the young and small employers of the document.
const inFull = ['2016-08-15', '2019-12-31'] as const;
const relieved = ['2023-01-01', '2027-12-31'] as const;

/** What the sources say about one day: the province's quota and minimum wages, and the nation's relief from the levy. */
export function figuresOn(day: string): DatedFigures {
  return {
    wages: during(day, wages),
    quota: during(day, [['2016-08-15', '2026-12-31', 150]]),
    exemptStaff: during(day, [[...inFull, 0], ['2020-01-01', '2022-12-31', 30], [...relieved, 30]]),
    reliefLine: during(day, [[...relieved, 100]]),
    shareFromLine: during(day, [[...inFull, 10_000], [...relieved, 5_000]]),
    shareBelowLine: during(day, [[...inFull, 10_000], [...relieved, 9_000]]),
  };
}

function during<T>(day: string, periods: readonly Period<T>[]): T | null {
  for (const [from, until, figure] of periods) if (from <= day && day <= until) return figure;
  return null;
}
