import type { CoverageCase, CoverageScheme } from '../../vocabulary/index.ts';
import { figure, truthOf, unanswered } from './answers.ts';
import { everyVerdict, matters, optionOf, verdictOf, type CheckVerdict, type Chosen, type CountCheck, type PartsCheck, type Range } from './check.ts';
import { exactly, gapOf, needed, reaches } from './shares.ts';

/** Connected households of all households, against the least share the text asks of a village. */
export function connectionOf(scheme: CoverageScheme, id: string, connected: number | null, households: number | null): CountCheck {
  const { percent, cite } = scheme.connection.village;
  return counted(id, cite, percent, connected === null ? null : exactly(connected), households, []);
}

/** The connection of repaired facilities or of a place, as it was answered; by volume where the reader reads it so (P6-A08). */
export function answeredConnection(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen): CountCheck {
  const { percent, cite } = scheme.connection.repaired;
  const { connected } = scheme.readings;
  const ids = (option: string): readonly [string, string] => (option === 'volume' ? ['connection.volume', 'connection.volumeAll'] : ['connection.connected', 'connection.households']);
  const judge = (option: string): CheckVerdict => {
    const [part, whole] = ids(option);
    const have = figure(given, part);
    return reaches(have === null ? null : exactly(have), percent, figure(given, whole));
  };
  const option = optionOf(connected, chosen);
  const [part, whole] = ids(option);
  const have = figure(given, part);
  return {
    ...counted('connection', cite, percent, have === null ? null : exactly(have), figure(given, whole), unanswered(given, [part, whole])),
    readings: have === null ? [] : matters(connected, judge),
  };
}

/** Repaired facilities: connected enough, and what flows out is clean enough. */
export function repairedOf(scheme: CoverageScheme, given: CoverageCase, connection: CountCheck): PartsCheck {
  const discharge = truthOf(given, 'connection.discharge');
  const share = connection.verdict === 'met' ? 'yes' : connection.verdict === 'unmet' ? 'no' : 'unknown';
  return {
    kind: 'parts', id: 'repaired', cites: [scheme.connection.repaired.cite, scheme.connection.discharge], readings: [],
    verdict: everyVerdict([connection.verdict, verdictOf(discharge)]),
    parts: [{ id: 'connection', truth: share, cite: scheme.connection.repaired.cite }, { id: 'discharge', truth: discharge, cite: scheme.connection.discharge }],
    missing: [...connection.missing, ...unanswered(given, ['connection.discharge'])],
  };
}

function counted(id: string, cite: CountCheck['cites'][number], percent: number, have: Range | null, of: number | null, missing: readonly string[]): CountCheck {
  const need = of === null ? null : needed(percent, of);
  return { kind: 'count', id, cites: [cite], have, of, percent, need, gap: gapOf(have, need), verdict: reaches(have, percent, of), readings: [], missing };
}
