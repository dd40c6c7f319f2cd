import { type Citation, type Reading, type Truth } from '../../vocabulary/index.ts';
import type { ISODate } from '../../vocabulary/index.ts';

/** Met or not; on the very day of which the text does not say whether it counts; not known; or figures that cannot be right. */
export type CheckVerdict = 'met' | 'unmet' | 'borderline' | 'unknown' | 'invalid';

/** Everything a figure can still be. */
export type Range = Readonly<{ low: number; high: number }>;

/** An unclear place that makes a difference here, with what each way to read it gives. */
export type ReadingMatter = Readonly<{ reading: string; recommended: string | null; options: readonly Readonly<{ option: string; verdict: CheckVerdict }>[] }>;

type Common = Readonly<{
  id: string;
  verdict: CheckVerdict;
  cites: readonly Citation[];
  readings: readonly ReadingMatter[];
  /** The questions whose answers would settle it. */
  missing: readonly string[];
}>;

/** Something counted against what is needed; `percent` where that is a share of `of`. */
export type CountCheck = Common & Readonly<{ kind: 'count'; have: Range | null; of: number | null; percent: number | null; need: number | null; gap: Range | null }>;

/** Something to be done by a day. */
export type DayCheck = Common & Readonly<{ kind: 'day'; opens: ISODate | null; last: ISODate | null; done: ISODate | null; daysLate: number }>;

/** Something made of parts, each there or not. */
export type PartsCheck = Common & Readonly<{ kind: 'parts'; parts: readonly Readonly<{ id: string; truth: Truth; cite: Citation }>[] }>;

/** One thing that is held against the plan. */
export type Check = CountCheck | DayCheck | PartsCheck;

/** Options chosen by the reader, by reading id; what is not named follows the recommended one. */
export type Chosen = Readonly<Record<string, string>>;

/** How a place is read: as chosen, or as recommended. */
export function optionOf(reading: Reading, chosen: Chosen): string {
  return chosen[reading.id] ?? reading.recommended ?? reading.options[0] ?? '';
}

/** The reading with what each option gives, where they differ; nothing where they agree or the reader has chosen. */
export function matters(reading: Reading, verdict: (option: string) => CheckVerdict): readonly ReadingMatter[] {
  const options = reading.options.map((option) => ({ option, verdict: verdict(option) }));
  const differ = options.some((each) => each.verdict !== options[0]?.verdict);
  return differ ? [{ reading: reading.id, recommended: reading.recommended, options }] : [];
}

/** All of them: `invalid` before anything else, `unmet` as soon as one is, otherwise what is least sure. */
export function everyVerdict(verdicts: readonly CheckVerdict[]): CheckVerdict {
  return (['invalid', 'unmet', 'unknown', 'borderline'] as const).find((each) => verdicts.includes(each)) ?? 'met';
}

/** The same as a verdict. */
export function verdictOf(truth: Truth): CheckVerdict {
  switch (truth) {
    case 'yes':
      return 'met';
    case 'no':
      return 'unmet';
    case 'unknown':
      return 'unknown';
  }
}
