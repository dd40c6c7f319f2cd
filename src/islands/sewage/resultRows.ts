import { checksOf, type CoverageDone } from '../../rules/engine/coverage/index.ts';
import { fill } from '../../words/index.ts';
import { sayFigures, sayVerdict } from '../../words/sewage/index.ts';
import { labelOf, type Tools } from './tools.ts';

/** One thing held against the plan, in words: what, its figures, what it is, where that is said, and the readings that bear on it. */
export type ResultRow = Readonly<{ title: string; figures: string; outcome: string; source: string; readings: readonly string[] }>;

/** Everything that was held against the plan, the years first and each village of a list last. */
export function resultRows(tools: Tools, result: CoverageDone): readonly ResultRow[] {
  const { words, own, lang, clauses } = tools;
  const label = (cites: readonly Readonly<{ clause: string }>[]): string => [...new Set(cites.map(({ clause }) => clauses[clause] ?? clause))].join(' ');
  const row = (title: string, check: ReturnType<typeof checksOf>[number]): ResultRow => (
    { title, figures: sayFigures(check, words, lang), outcome: sayVerdict(check, words), source: label(check.cites), readings: check.readings.map(({ reading }) => reading) });
  return [
    ...result.years.map(({ step, verdict }): ResultRow => ({ title: own.steps[step], figures: '', outcome: words.verdicts.year[verdict], source: '', readings: [] })),
    ...checksOf(result).map((check) => row(labelOf(tools, check.id), check)),
    ...result.modes.map(({ id, cite }): ResultRow => ({ title: own.modes[id as keyof typeof own.modes], figures: '', outcome: words.island.other.mode, source: label([cite]), readings: [] })),
    ...subsidyRow(tools, result),
    ...result.places.flatMap(({ name, connection, days }) => [
      row(`${own.checks.connection} · ${name}`, connection), ...days.map((check) => row(`${own.ofBatch[check.id.slice(check.id.lastIndexOf('.') + 1) as 'builtOn']} · ${name}`, check)),
    ]),
  ];
}

function subsidyRow({ words: { island, say }, own, scheme }: Tools, { subsidy }: CoverageDone): readonly ResultRow[] {
  if (subsidy === null) return [];
  const steps = scheme.subsidy.steps.map(({ id }) => own.subsidy[id as keyof typeof own.subsidy]);
  const outcome = subsidy.next === null ? say.allSteps : fill(say.steps, { done: steps.slice(0, subsidy.done).join(say.list) || say.none, next: own.subsidy[subsidy.next as keyof typeof own.subsidy] });
  return [{ title: island.other.subsidy, figures: '', outcome, source: '', readings: [] }];
}
