import type { Status } from '../../../src/rules/elections/index.ts';
import { known } from '../kleene.ts';
import { apart, daysAfter, monthsAfter, numberOf } from './days.ts';
import { count, fewestOf, must, share, takesMore, type Given, type Read } from './hand.ts';

/** rc25-34: affairs made public. */
export function disclosure({ facts, law, as }: Given): Read {
  if (law !== 'L25') return { checks: { period: 'notRegulated', board: 'notRegulated', items: 'notRegulated' }, values: {} };
  const { postedOn, lastShownOn, board } = facts;
  const least = as('AMB-RC-12') === 'B' ? 14 : 15;
  const through = daysAfter(postedOn, least);
  const items = [facts.item1, facts.item2, facts.item3, facts.item4, facts.item5, facts.item6] as const;
  return {
    checks: {
      period: must(apart(postedOn, lastShownOn, least)), board: must(board),
      ...Object.fromEntries(items.map((item, at) => [`item${String(at + 1)}`, must(item)])),
      // "Anything else" has no end, so that nothing can be said to be missing.
      item7: facts.item7 === 'no' ? 'notRequired' : must(facts.item7),
    },
    values: { ...(through === null ? {} : { showThrough: through }), ...(postedOn === null || lastShownOn === null ? {} : { daysShown: numberOf(lastShownOn) - numberOf(postedOn) }) },
  };
}

/** rc25-37: appraised every year, and out of office after twice in a row. */
export function appraisal({ facts: { appraisals, formedOn, asOf }, law, as }: Given): Read {
  if (law !== 'L25') return { checks: { yearly: 'notRegulated', twice: 'notRegulated' }, values: {} };
  const checks: Record<string, Status> = {};
  const values: Record<string, unknown> = {};
  for (const [name, rows] of Map.groupBy(appraisals.filter((row) => row.name !== ''), (row) => row.name)) {
    const counted = rows.filter(({ day }) => day === null || day >= '2026-01-01' || as('AMB-RC-47/appraisal') === 'B3');
    const twice = inARow(counted);
    checks[`yearly[${name}]`] = yearly(counted.map(({ day }) => day));
    checks[`twice[${name}]`] = typeof twice === 'string' ? twice : 'unmet';
    if (typeof twice !== 'string') values[`endedOn[${name}]`] = twice.on;
  }
  if (appraisals.some(({ name, day }) => name === '' && (day === null || day >= '2026-01-01' || as('AMB-RC-47/appraisal') === 'B3'))) checks['twice'] = 'unknown';
  return { checks, values };

  /** Two bad ones next to each other, or in two years next to each other; one without a day can stand anywhere. */
  function inARow(rows: typeof appraisals): Status | Readonly<{ on: string }> {
    const dated = rows.flatMap(({ day, result }) => (day === null ? [] : [{ day, result }])).toSorted((one, other) => (one.day < other.day ? -1 : 1));
    if (dated.length < rows.length) return rows.filter(({ result }) => result !== 'competent').length < 2 ? 'met' : 'unknown';
    let open = false;
    for (const [at, row] of dated.entries()) {
      const before = dated[at - 1];
      if (before === undefined || (as('AMB-RC-48') === 'B' && Number(row.day.slice(0, 4)) !== Number(before.day.slice(0, 4)) + 1)) continue;
      if (before.result === 'incompetent' && row.result === 'incompetent') return { on: row.day };
      open ||= before.result !== 'competent' && row.result !== 'competent';
    }
    return open ? 'unknown' : 'met';
  }

  /** Every whole year in office since the rule is there, or never more than a year after the one before. */
  function yearly(days: readonly (string | null)[]): Status {
    if (formedOn === null || asOf === null) return 'unknown';
    const own = days.filter((day): day is string => day !== null).toSorted();
    if (as('AMB-RC-14') === 'B') return days.length < 2 || own.length < days.length ? 'unknown' : must(known(own.every((day, at) => at === 0 || day <= monthsAfter(own[at - 1] ?? day, 12))));
    const years = [];
    for (let year = Math.max(2026, Number(formedOn.slice(0, 4)) + 1); year < Number(asOf.slice(0, 4)); year += 1) years.push(year);
    if (years.length === 0) return 'unknown';
    const every = years.every((year) => own.some((day) => Number(day.slice(0, 4)) === year));
    return every ? 'met' : own.length < days.length ? 'unknown' : 'unmet';
  }
}

/** rc25-38: the audit of a chair who leaves, and more to be audited. */
export function audit({ facts, law, as }: Given): Read {
  if (law !== 'L25') return { checks: { leavingAudit: 'notRegulated', extraItems: 'notRegulated' }, values: {} };
  const { auditKind, auditProposers, auditBase, petitionListBase, leavingAuditOn, electionDate, committeeChosenOn } = facts;
  const base = auditKind !== 'residents' ? auditBase : as('AMB-RC-38') === 'B' ? (petitionListBase ?? auditBase) : (auditBase ?? petitionListBase);
  const wanted = auditKind === null ? null : auditKind === 'residents' ? ([1, 10] as const) : ([1, 3] as const);
  const exact = takesMore('以上', as);
  const before = as('AMB-RC-49') === 'B' && committeeChosenOn !== null ? committeeChosenOn : electionDate;
  return {
    checks: { leavingAudit: must(apart(leavingAuditOn, before, 1)), extraItems: wanted === null ? 'unknown' : must(share(count(auditProposers), wanted, count(base), exact)) },
    values: { ...(before === null ? {} : { auditLatest: daysAfter(before, -1) }), ...(wanted === null || base === null ? {} : { minProposers: fewestOf(wanted, base, exact) }) },
  };
}
