import type { Answers, Example, Facts, Verdict } from '../../../vocabulary/index.ts';

/** What something is in an example, worked out by hand from the document; points in hundredths. */
export type Expected = Readonly<{
  /** The verdict on points, the total, and what is lacking at worst to the highest mark. */
  score?: Readonly<{ verdict: Verdict | null; low: number; high: number | null; gap?: number }>;
  /** Check-lists by id. */
  checks?: Readonly<Record<string, 'met' | 'unmet' | 'depends'>>;
  /** Milestones by id. */
  days?: Readonly<Record<string, 'onTime' | 'onTheDay' | 'late' | 'outside' | 'depends'>>;
  /** Awards by id. */
  awards?: Readonly<Record<string, 'toBeConsidered' | 'notYet' | 'alreadyInStreak' | 'depends'>>;
}>;

/** A named commune or ward. */
export type CommuneExample = Example<Expected, 'vi' | 'en'> & Readonly<{
  /** The result in one sentence, as a page says it. */
  says: Readonly<{ vi: string; en: string }>;
}>;

/** A table of maxima that is made up: fifteen figures that add up to 1,000. */
export const madeUpMaxima = [100, 50, 75, 60, 60, 75, 75, 60, 60, 60, 75, 75, 60, 60, 55] as const;

/** Criteria with the made-up maxima and these points; null where not scored. */
export function scored(points: readonly (number | null)[]): Facts['lists'] {
  return {
    criteria: madeUpMaxima.map((most, at): Answers => {
      const given = points[at] ?? null;
      return { 'criterion.most': most * 100, ...(given === null ? {} : { 'criterion.commune': Math.round(given * 100) }) };
    }),
  };
}

/** A year on record. */
export function record(year: number, recognised: 'yes' | 'no' | 'unknown', basis: '37/2010' | '34/2014' = '34/2014', more: Answers = {}): Answers {
  return { 'year.number': year, 'year.recognised': recognised, 'year.basis': basis, 'year.districtAward': 'no', 'year.provinceAward': 'no', ...more };
}
