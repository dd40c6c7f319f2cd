import { daysBetween } from '../../vocabulary/index.ts';
import { check, dayValue, impossibleDays, missing, number, type Asking, type Found } from '../found.ts';
import { must } from '../status.ts';
import { termOf } from '../term.ts';

/** How long a committee sits, and whether it still does. The law of the day it was formed decides. */
export function term({ facts, scheme, option }: Asking): Found {
  const found = termOf(facts, scheme, option);
  const impossible = impossibleDays(facts, ['asOf', 'formedOn'], ['runoffDoneOn', 'formedOn']);
  if (found === null) return { checks: [check('inTerm', 'unknown', null, { lacks: missing(facts, 'formedOn') })], values: [] };
  const { years, last, law } = found;
  const over = facts.asOf === null ? null : daysBetween(last, facts.asOf);
  return {
    checks: [
      check('inTerm', must(over === null ? 'unknown' : over <= 0 ? 'yes' : 'no'), law.term.cite, { lacks: ['asOf'], figures: { years } }),
      ...(over === null || over <= 0 ? [] : [law.renewal === null ? check('renewal', 'notRegulated', null) : check('renewal', 'officeDecides', law.renewal.cite, { figures: { have: over } })]),
    ],
    values: [
      ...number('termYears', years, law.term.cite), ...dayValue('termLastDay', last, law.term.cite), ...number('daysOver', over !== null && over > 0 ? over : null, law.term.cite),
      ...(law.sameTerm === null ? [] : [...dayValue('sameTermReps', last, law.sameTerm.representatives.cite), ...dayValue('sameTermSupervision', last, law.sameTerm.supervision.cite)]),
    ],
    impossible,
  };
}
