import type { ChosenReadings, MonthRecord, VisitScheme } from '../../vocabulary/index.ts';
import { monthOf } from '../month.ts';
import { accountOf } from './account.ts';

/** The most points a household can get in a year with so many months at the full score, one after the other from its beginning. */
export function mostInYear(scheme: VisitScheme, monthsAtMost: number, chosen: ChosenReadings): number {
  const last = scheme.steps.at(-1)?.id ?? '';
  const months = Array.from({ length: monthsAtMost }, (_, at): MonthRecord => ({
    month: monthOf(at + 12), visit: { kind: 'total', total: scheme.total.most }, visitedOn: 'unknown', step: last, objection: 'no',
  }));
  return accountOf(scheme, { opening: 0, months, exchanges: [] }, chosen).balance.high;
}
