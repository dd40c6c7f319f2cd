import type { Chosen, Reading } from '../../rules/elections/index.ts';
import type { FactProblem } from './readFacts.ts';

/** The ways to read the text that were chosen, or everything that is wrong with them. */
export type ChosenRead = Readonly<{ ok: true; chosen: Chosen } | { ok: false; problems: readonly FactProblem[] }>;

/** Options chosen outside, by the names of their readings; one that the register does not have is refused. */
export function readChosen(given: unknown, readings: readonly Reading[]): ChosenRead {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { ok: false, problems: [{ where: 'readings', kind: 'reading', allowed: 'one object with the names of readings and their options' }] };
  const problems = Object.entries(given).flatMap(([id, option]: readonly [string, unknown]): readonly FactProblem[] => {
    const options = readings.find((reading) => reading.id === id)?.options ?? [];
    return typeof option === 'string' && options.includes(option) ? [] : [{ where: `readings.${id}`, kind: 'reading', allowed: options.length === 0 ? 'no such reading' : options.join(', ') }];
  });
  // Every option was just found in the register, so all of them are texts.
  return problems.length === 0 ? { ok: true, chosen: given as Chosen } : { ok: false, problems };
}
