import type { MoneyMeasure } from '../../../rules/engine/index.ts';

/** What a rule came to when a case was saved: its sum in the smallest unit of its measure, null for an end that nothing bounds. */
export type WasRule = Readonly<{ id: string; index: number | null; verdict: string; measure: MoneyMeasure | null; low: number | null; high: number | null }>;

/** The result saved with a case, as far as it is compared with that of today. */
export type Was = Readonly<{ benefits: readonly WasRule[]; demands: readonly WasRule[] }>;

/**
 * Reads the result that a file carries along. Files of every version of the site come here, and those of other programs:
 * what is not a result is null, and then nothing is said about it.
 */
export function readWas(saved: unknown): Was | null {
  if (!isRecord(saved) || !Array.isArray(saved['outcomes'])) return null;
  const demands: unknown = saved['requirements'] ?? [];
  if (!Array.isArray(demands)) return null;
  const read = { benefits: saved['outcomes'].map((each) => ruleIn(each, 'entitlement', 'ifEntitled')), demands: demands.map((each) => ruleIn(each, 'requirement', 'owed')) };
  return read.benefits.some(isMissing) || read.demands.some(isMissing) ? null : { benefits: read.benefits.filter(isThere), demands: read.demands.filter(isThere) };
}

/** Names of rules and verdicts are shorter; a longer text is none of ours. */
const longest = 60;

const measures: readonly MoneyMeasure[] = ['fen/month', 'fen/year', 'fen/term', 'fen/period', 'fen/once'];

function ruleIn(each: unknown, name: string, sum: string): WasRule | null {
  if (!isRecord(each)) return null;
  const { [name]: id, index, verdict, [sum]: amount } = each;
  const ends = isRecord(amount) ? amount : {};
  const measure = each['measure'] ?? ends['measure'];
  if (typeof id !== 'string' || typeof verdict !== 'string' || id.length > longest || verdict.length > longest) return null;
  return {
    id, verdict, index: typeof index === 'number' ? index : null, measure: measures.find((known) => known === measure) ?? null,
    low: endIn(ends['low']), high: endIn(ends['high']),
  };
}

const isMissing = (rule: WasRule | null): rule is null => rule === null;
const isThere = (rule: WasRule | null): rule is WasRule => rule !== null;

function endIn(end: unknown): number | null {
  return typeof end === 'number' && Number.isFinite(end) ? end : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
