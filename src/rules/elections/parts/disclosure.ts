import { daysBetween } from '../../vocabulary/index.ts';
import { check, dayValue, impossibleDays, missing, notRegulated, number, type Asking, type Found } from '../found.ts';
import { must } from '../status.ts';
import { onTime, withinDays } from './calendar.ts';

/** Whether affairs were in public long enough, on a board, and all of them. */
export function disclosure({ facts, law: { disclosure: rule }, option }: Asking): Found {
  if (rule === null) return { checks: [notRegulated('period'), notRegulated('board'), notRegulated('items')], values: [] };
  const { postedOn, lastShownOn, board } = facts;
  const until = postedOn === null ? null : withinDays(option)(postedOn, rule.posted.days);
  const long = until === null || lastShownOn === null ? 'unknown' : onTime(until, lastShownOn);
  return {
    checks: [
      check('period', must(long), rule.posted.cite, {
        lacks: missing(facts, 'postedOn', 'lastShownOn'), figures: { ...(postedOn === null || lastShownOn === null ? {} : { have: daysBetween(postedOn, lastShownOn) }), need: rule.posted.days },
      }),
      check('board', must(board), rule.board.cite, { lacks: ['board'] }),
      // The item that covers whatever else concerns people is never said to be missing.
      ...rule.items.map(({ field, others, cite }) => check(field, others && facts[field] === 'no' ? 'notRequired' : must(facts[field]), cite, { lacks: [field] })),
    ],
    values: [...dayValue('showThrough', until, rule.posted.cite), ...number('daysShown', postedOn === null || lastShownOn === null ? null : daysBetween(postedOn, lastShownOn), rule.posted.cite)],
    impossible: impossibleDays(facts, ['lastShownOn', 'postedOn']),
  };
}
