import type { CoverageCase, CoverageScheme } from '../../rules/vocabulary/index.ts';
import type { PartAbove } from '../case/index.ts';
import { readCoverage, type CoverageRead } from './readCase.ts';
import { cellsOf } from './readVillage.ts';

/** The version of the stored form; a file with a higher one comes from a newer site and is refused. */
const storedVersion = 1;

/** A case in the form in which it is kept. A result is carried along for other programs and ignored on reading. */
export function storedCoverage({ calculator, version }: Pick<CoverageScheme, 'calculator' | 'version'>, { answers, villages }: CoverageCase, readings: Readonly<Record<string, string>>, result?: unknown): object {
  const kept = villages.map((each) => Object.fromEntries(Object.entries(cellsOf(each)).filter(([, text]) => text !== '')));
  return { format: 'mingce-coverage', schema: storedVersion, calculator, ruleVersion: version, answers, villages: kept, readings, ...(result === undefined ? {} : { result }) };
}

/** Why a stored case was not opened. */
export type StoredProblem = Readonly<{ kind: 'notOurs' | 'newer' | 'otherCalculator' }> | Readonly<{ kind: 'fields'; places: readonly string[]; above?: readonly PartAbove[] }>;

/** A stored case opened again; nothing of it is taken where something cannot be. */
export function readStored(scheme: Pick<CoverageScheme, 'calculator' | 'questions' | 'readings' | 'within'>, value: unknown, most: number): Extract<CoverageRead, { ok: true }> | StoredProblem {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'mingce-coverage' || !('schema' in value)) return { kind: 'notOurs' };
  const { schema, calculator, answers = {}, villages = [], readings = {} } = value as Readonly<Record<string, unknown>>;
  if (typeof schema !== 'number' || schema > storedVersion) return { kind: typeof schema === 'number' ? 'newer' : 'notOurs' };
  if (calculator !== scheme.calculator) return { kind: 'otherCalculator' };
  if (typeof answers !== 'object' || answers === null) return { kind: 'fields', places: ['answers'] };
  const read = readCoverage(scheme, { ...answers, villages, readings }, most);
  if (read.ok) return read;
  const slips = read.problems.flatMap(({ above }) => above ?? []);
  const places = read.problems.flatMap(({ where, above }) => (above === undefined ? [where] : []));
  return { kind: 'fields', places, ...(slips.length === 0 ? {} : { above: slips }) };
}
