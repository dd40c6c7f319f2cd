import type { CoverageCase, CoverageScheme } from '../../vocabulary/index.ts';
import { figure, unanswered } from './answers.ts';
import { verdictOf, type CountCheck } from './check.ts';
import { exactly, gapOf, needed } from './shares.ts';
import { totalOf, type From } from './actual.ts';

/** How many administrative villages must have been treated before the first year, so that its new ones are enough (P6-A04). */
export type Baseline = CountCheck & Readonly<{ added: From<number>; total: From<number> }>;

/** The least that must have been there at the start: what the first year needs, less what it adds. */
export function baselineOf(scheme: CoverageScheme, given: CoverageCase): Baseline {
  const total = totalOf(scheme, given, 'admin') ?? { value: scheme.villages.all, from: 'text' as const };
  const typed = figure(given, 'added.admin');
  const planned = scheme.list.parts.find(({ id }) => id === 'adminNew')?.planned ?? 0;
  const added: From<number> = typed === null ? { value: planned, from: 'text' } : { value: typed, from: 'typed' };
  const [{ covered: { admin: { percent, cite } } }] = scheme.years;
  const need = Math.max(0, needed(percent, total.value) - added.value);
  const baseline = figure(given, 'baseline.admin');
  const have = baseline === null ? null : exactly(baseline);
  return {
    kind: 'count', id: 'baseline.admin', cites: [scheme.derived, cite], percent: null, of: total.value, need, have, gap: gapOf(have, need), added, total, readings: [],
    verdict: baseline === null ? 'unknown' : baseline > total.value ? 'invalid' : verdictOf(baseline >= need ? 'yes' : 'no'),
    missing: unanswered(given, ['baseline.admin']),
  };
}
