import { addMonths, parts, type ISODate, type Truth } from '../../vocabulary/index.ts';
import type { Row } from '../fields.ts';
import { check, dayValue, notRegulated, type Asking, type Check, type Found, type Value } from '../found.ts';
import { must } from '../status.ts';

/** Whether members were appraised in every year, and whose office two bad appraisals in a row have ended. */
export function appraisal({ facts: { appraisals, formedOn, asOf }, law, option }: Asking): Found {
  const rule = law.appraisal;
  if (rule === null) return { checks: [notRegulated('yearly'), notRegulated('twice')], values: [] };
  // Appraisals before the rule was there: not counted, unless the row is read to go on across it.
  const across = option('AMB-RC-47/appraisal') === 'B3';
  const counts = ({ day }: Row<'appraisals'>) => day === null || across || day >= law.from;
  const byMember = [...Map.groupBy(appraisals.filter(({ name }) => name !== ''), ({ name }) => name)].map(([name, all]) => ({ name, all: all.filter(counts).toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1)) }));
  const ended = byMember.map(({ name, all }) => ({ name, ...endedBy(all, rule.twice.times, option('AMB-RC-48') === 'B') }));
  return {
    checks: [
      ...byMember.flatMap(({ name, all }) => yearly(name, all, formedOn ?? null, asOf, rule.yearly, law.from, option('AMB-RC-14') === 'B')),
      ...ended.map(({ name, isEnded }) => check('twice', isEnded === 'yes' ? 'unmet' : isEnded === 'no' ? 'met' : 'unknown', rule.twice.cite, { key: name, lacks: ['appraisals'], figures: { need: rule.twice.times } })),
      // Whose appraisal a row is decides what follows one another.
      ...(appraisals.some((row) => row.name === '' && counts(row)) ? [check('twice', 'unknown', rule.twice.cite, { lacks: ['appraisals'] })] : []),
    ],
    values: ended.flatMap(({ name, on }): readonly Value[] => dayValue('endedOn', on, rule.twice.cite, name)),
  };
}

/** Whether there are so many bad ones in a row, and the day of the last of the first such row. */
function endedBy(all: readonly Row<'appraisals'>[], times: number, byYear: boolean): Readonly<{ isEnded: Truth; on: ISODate | null }> {
  // One without a day may stand anywhere, so that nothing is known to follow anything.
  if (all.some(({ day }) => day === null)) return { isEnded: all.filter(({ result }) => result !== 'competent').length < times ? 'no' : 'unknown', on: null };
  let maybe = false;
  for (let at = times - 1; at < all.length; at += 1) {
    const row = all.slice(at - times + 1, at + 1);
    const years = row.map(({ day }) => (day === null ? null : parts(day)[0]));
    const inRow = !byYear || years.every((year, place) => place === 0 || (year !== null && year === (years[place - 1] ?? 0) + 1));
    if (!inRow) continue;
    if (row.every(({ result }) => result === 'incompetent')) return { isEnded: 'yes', on: all[at]?.day ?? null };
    if (row.every(({ result }) => result !== 'competent')) maybe = true;
  }
  return { isEnded: maybe ? 'unknown' : 'no', on: null };
}

type Yearly = NonNullable<Asking['law']['appraisal']>['yearly'];

/** Each whole year in office; the years in which it began and in which we stand are not whole. */
function yearly(name: string, all: readonly Row<'appraisals'>[], formedOn: ISODate | null, asOf: ISODate | null, { times, cite }: Yearly, from: ISODate, rolling: boolean): readonly Check[] {
  if (formedOn === null || asOf === null) return [check('yearly', 'unknown', cite, { key: name, lacks: formedOn === null ? ['formedOn'] : ['asOf'] })];
  const [first, last] = [Math.max(parts(formedOn)[0] + 1, parts(from)[0]), parts(asOf)[0] - 1];
  const days = all.flatMap(({ day }) => (day === null ? [] : [day]));
  if (rolling) {
    const gaps = days.slice(1).every((day, at) => day <= addMonths(days[at] ?? day, 12));
    return [check('yearly', days.length < 2 || days.length < all.length ? 'unknown' : must(gaps ? 'yes' : 'no'), cite, { key: name, lacks: ['appraisals'], figures: { need: times } })];
  }
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const lacking = years.filter((year) => days.filter((day) => parts(day)[0] === year).length < times);
  const undated = all.some(({ day }) => day === null);
  const status: Truth = years.length === 0 || (lacking.length > 0 && undated) ? 'unknown' : lacking.length === 0 ? 'yes' : 'no';
  return [check('yearly', must(status), cite, { key: name, lacks: ['appraisals'], figures: { need: times, ...(lacking.length > 0 ? { years: lacking.join('、') } : {}) } })];
}
