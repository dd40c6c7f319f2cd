import { dayOfYear, parts, type CoverageCase, type CoverageScheme } from '../../vocabulary/index.ts';
import { dayOf, unanswered } from './answers.ts';
import { matters, type CheckVerdict, type Chosen, type DayCheck } from './check.ts';

/** Whether a monthly report was in time. On the tenth itself the text does not say, so it is neither, unless the reader has chosen. */
export function reportOf({ report, readings }: CoverageScheme, given: CoverageCase, chosen: Chosen): DayCheck {
  const done = dayOf(given, 'report.on');
  const [year = 0, month = 0, date = 0] = done === null ? [] : parts(done);
  const on = (day: number) => (done === null ? null : dayOfYear(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as `${number}-${number}`));
  const verdict = (option: string | undefined): CheckVerdict => {
    if (done === null) return 'unknown';
    if (date < report.before) return 'met';
    if (date > report.before) return 'unmet';
    return option === 'inclusive' ? 'met' : option === 'strict' ? 'unmet' : 'borderline';
  };
  return {
    kind: 'day', id: 'report.on', cites: [report.cite], opens: null, last: on(report.before - 1), done, verdict: verdict(chosen[readings.reportDay.id]),
    daysLate: Math.max(0, date - report.before + 1), readings: matters(readings.reportDay, verdict), missing: unanswered(given, ['report.on']),
  };
}
