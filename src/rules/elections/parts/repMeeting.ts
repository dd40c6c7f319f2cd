import { addMonths, everyTruth, parts, type ISODate, type Truth } from '../../vocabulary/index.ts';
import { counted } from '../count.ts';
import type { Facts } from '../fields.ts';
import { check, impossibleParts, missing, moreThanAll, notRegulated, number, type Asking, type Check, type Found } from '../found.ts';
import { fewest, reaches, type OptionOf } from '../share.ts';
import { must } from '../status.ts';

/** A meeting of representatives: enough of them, often enough, called when it must be, able to sit, decided. */
export function repMeeting({ facts, law: { representativeMeeting: rule }, option }: Asking): Found {
  if (rule === null) {
    return { checks: ['repShare', 'frequency', 'repCall', 'repQuorum', 'repDecision'].map((id) => notRegulated(id)), values: [] };
  }
  const { total, reps } = membersOf(facts, option);
  const { repAttended: attended, repYes: yes, repProposers: proposers } = facts;
  const quorum = reaches(rule.quorum, counted(attended), counted(total), option);
  const decided = everyTruth([quorum, reaches(rule.pass, counted(yes), counted(attended), option)]);
  const lacksTotal = missing(facts, 'committeeMembers', 'repsTotal', 'dualMembers');
  return {
    checks: [
      check('repShare', must(reaches(rule.share, counted(reps), counted(total), option)), rule.share.cite, { lacks: lacksTotal, figures: { ...(reps === null ? {} : { have: reps }), ...(total === null ? {} : { need: fewest(rule.share, total, option), total }) } }),
      frequency(facts, rule.halfYearly.cite, rule.halfYearly.times, option),
      check('repCall', must(reaches(rule.call, counted(proposers), counted(facts.repsTotal), option)), rule.call.cite, { lacks: missing(facts, 'repProposers', 'repsTotal'), figures: { ...(proposers === null ? {} : { have: proposers }), ...(facts.repsTotal === null ? {} : { need: fewest(rule.call, facts.repsTotal, option) }) } }),
      check('repQuorum', must(quorum), rule.quorum.cite, { lacks: [...lacksTotal, ...missing(facts, 'repAttended')], figures: { ...(attended === null ? {} : { have: attended }), ...(total === null ? {} : { need: fewest(rule.quorum, total, option) }) } }),
      check('repDecision', must(decided), rule.pass.cite, { lacks: [...lacksTotal, ...missing(facts, 'repAttended', 'repYes')], figures: { ...(yes === null ? {} : { have: yes }), ...(attended === null ? {} : { need: fewest(rule.pass, attended, option) }) } }),
    ],
    values: [
      ...number('meetingTotal', total, rule.members.cite),
      ...number('minReps', minReps(facts, rule.share.part, rule.share.of), rule.share.cite),
      ...number('minRepProposers', facts.repsTotal === null ? null : fewest(rule.call, facts.repsTotal, option), rule.call.cite),
      ...number('neededAttendance', total === null ? null : fewest(rule.quorum, total, option), rule.quorum.cite),
      ...number('neededYes', attended === null ? null : fewest(rule.pass, attended, option), rule.pass.cite),
    ],
    impossible: [
      ...impossibleParts(facts, ['dualMembers', 'committeeMembers'], ['dualMembers', 'repsTotal'], ['repProposers', 'repsTotal'], ['repYes', 'repAttended']),
      ...moreThanAll(facts, total ?? Infinity, 'repAttended'),
    ],
  };
}

/** How many sit in the meeting, and how many of them as representatives. Who is both is counted once, or twice, as it is read. */
export function membersOf({ committeeMembers: members, repsTotal: reps, dualMembers: dual }: Facts, option: OptionOf): Readonly<{ total: number | null; reps: number | null }> {
  if (members === null || reps === null || dual === null) return { total: null, reps: null };
  switch (dual === 0 ? 'A' : option('AMB-RC-41')) {
    case 'B':
      return { total: members + reps - dual, reps: reps - dual };
    case 'C':
      return { total: members + reps, reps };
    case null:
    default:
      return { total: members + reps - dual, reps };
  }
}

/** The fewest representatives beside those members who are none: four of five are four for each of them. */
function minReps({ committeeMembers: members, dualMembers: dual }: Facts, part: number, of: number): number | null {
  return members === null || dual === null ? null : Math.ceil(((members - dual) * part) / (of - part));
}

function frequency(facts: Facts, cite: Check['cite'], times: number, option: OptionOf): Check {
  const { year, meetings } = facts;
  const days = meetings.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  if (year === null || meetings.some(({ day }) => day === null)) return check('frequency', 'unknown', cite, { lacks: [...missing(facts, 'year'), 'meetings'] });
  const inHalf = (half: 0 | 1) => days.filter((day) => { const [of, month] = parts(day); return of === year && (month > 6 ? 1 : 0) === half; }).length;
  const halves: Truth = inHalf(0) >= times && inHalf(1) >= times ? 'yes' : 'no';
  const status = option('AMB-RC-14') === 'B' ? everySixMonths(days) : halves;
  return check('frequency', must(status), cite, { lacks: ['meetings'], figures: { have: `${String(inHalf(0))} + ${String(inHalf(1))}`, need: times } });
}

/** Never more than six months from one to the next; with one meeting alone nothing is said. */
function everySixMonths(days: readonly ISODate[]): Truth {
  if (days.length < 2) return 'unknown';
  return days.slice(1).every((day, at) => day <= addMonths(days[at] ?? day, 6)) ? 'yes' : 'no';
}
