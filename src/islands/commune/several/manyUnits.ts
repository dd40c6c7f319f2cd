import { scoreOutcome, scoreReader, type QuickScore, type ScoreProblem } from '../../../rules/engine/score/index.ts';
import type { Facts, ScoreScheme, Setting } from '../../../rules/engine/index.ts';
import type { CommuneRow } from '../../../schemas/communes/index.ts';

/** One unit of a table with what its points come to, or why they cannot be right. */
export type ScoredRow = CommuneRow & Readonly<{ outcome: QuickScore; problems: readonly ScoreProblem[] }>;

/** Scores the units of a table. The maxima that were filled in once hold for every unit that is scored criterion by criterion. */
export function scoreRows(rows: readonly CommuneRow[], scheme: ScoreScheme, setting: Setting, filled: Facts): readonly ScoredRow[] {
  const read = scoreReader(scheme, setting);
  const { list, most } = scheme.asks;
  const maxima = (filled.lists[list] ?? []).map((each) => each[most.id]);
  const withMaxima = (facts: Facts): Facts => {
    const criteria = facts.lists[list];
    if (criteria === undefined || maxima.every((each) => each === undefined)) return facts;
    return { ...facts, lists: { ...facts.lists, [list]: criteria.map((each, at) => {
      const value = maxima[at];
      return value === undefined ? each : { ...each, [most.id]: value };
    }) } };
  };
  return rows.map((row) => {
    const facts = withMaxima(row.facts);
    const outcome = read(facts);
    return { ...row, outcome, problems: outcome.verdict === null ? scoreOutcome(scheme, facts, setting).problems : [] };
  });
}

/** Whether any unit is scored criterion by criterion, so that maxima bear on it. */
export function usesCriteria(rows: readonly CommuneRow[]): boolean {
  return rows.some(({ facts }) => facts.lists['criteria'] !== undefined);
}
