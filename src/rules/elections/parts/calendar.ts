import { addDays, type CommitteeLaw, type ISODate, type Truth } from '../../vocabulary/index.ts';
import type { Facts } from '../fields.ts';
import { check, dayValue, impossibleDays, missing, notRegulated, type Asking, type Check, type Found, type Lacks } from '../found.ts';
import type { OptionOf } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must, type Status } from '../status.ts';
import { formedDay, termOf } from '../term.ts';

/** The last days of an election, from its day, and whether what has been done was done by then. */
export function calendar(asking: Asking): Found {
  const { facts, law, scheme, option } = asking;
  const { electionDate: election, listPublishedOn: list } = facts;
  const before = (days: number) => (option('AMB-RC-10') === 'B' ? days + 1 : days);
  const { voterList, objection, decision, audit, handover } = law;
  const latest = election === null || voterList === null ? null : addDays(election, -before(voterList.days));
  const from = list ?? latest;
  const within = withinDays(option);
  const formed = formedDay(facts, option);
  const term = termOf(facts, scheme, option);
  const objectionLatest = from === null || objection === null ? null : within(from, objection.days);
  const decisionLatest = objectionLatest === null || decision === null ? null : within(objectionLatest, decision.days);
  const auditLatest = auditDay(asking);
  const handoverLatest = formed === null || handover === null ? null : within(formed, handover.within.days);
  return {
    checks: [
      ...lists(facts, law, latest, option), ...objections(facts, law, option),
      audit === null || isOlder(facts.leavingAuditOn, law, option) ? notRegulated('leavingAudit') : check('leavingAudit', must(onTime(facts.leavingAuditOn, auditLatest)), audit.before.cite, { lacks: missing(facts, 'electionDate', 'leavingAuditOn') }),
      ...handoverChecks(facts, law, handoverLatest),
    ],
    values: [
      ...(voterList === null ? [] : [...dayValue('listLatest', latest, voterList.cite), ...dayValue('electionEarliest', list === null ? null : addDays(list, before(voterList.days)), voterList.cite)]),
      ...dayValue('objectionLatest', objectionLatest, objection?.cite ?? null),
      ...dayValue('decisionLatest', decisionLatest, decision?.cite ?? null),
      ...(audit === null ? [] : dayValue('auditLatest', auditLatest, audit.before.cite)),
      ...dayValue('handoverLatest', handoverLatest, handover?.within.cite ?? null),
      ...(term === null ? [] : dayValue('termLastDay', term.last, term.law.term.cite)),
    ],
    impossible: impossibleDays(facts, ['handoverOn', 'formedOn'], ['runoffDoneOn', 'formedOn']),
  };
}

/** So many days from a day on: that day is not counted, or it is the first of them. */
export function withinDays(option: OptionOf): (from: ISODate, days: number) => ISODate {
  return (from, days) => addDays(from, option('AMB-RC-12') === 'B' ? days - 1 : days);
}

/** The last day for the audit of the leaving chair: the day before the election, or before those who hold it are chosen. */
export function auditDay(asking: Asking): ISODate | null {
  const day = readBy(asking, 'AMB-RC-49', asking.facts.electionDate, { B: 'committeeChosenOn' });
  return day === null ? null : addDays(day, -1);
}

/** A step taken under the older law: the law of the election day governs all of it, unless each step is read by its own day. */
function isOlder(day: ISODate | null, { from }: CommitteeLaw, option: OptionOf): boolean {
  return option('AMB-RC-47/process') === 'B2' && day !== null && day < from;
}

function lists(facts: Facts, law: CommitteeLaw, latest: ISODate | null, option: OptionOf): readonly Check[] {
  const { voterList, representativeList } = law;
  const { listPublishedOn: list, repListPublishedOn: reps, votingMode } = facts;
  const old = (day: ISODate | null) => isOlder(day, law, option);
  const repsKnown = representativeList === null || old(reps) ? notRegulated('repList')
    : votingMode === 'allVoters' ? check('repList', 'notRequired', representativeList.cite)
      : check('repList', votingMode === null ? 'unknown' : must(together(list, reps, latest, option)), representativeList.cite, { lacks: missing(facts, 'votingMode', 'listPublishedOn', 'repListPublishedOn') });
  return [
    voterList === null || old(list) ? notRegulated('voterList')
      : check('voterList', must(onTime(list, latest)), voterList.cite, { lacks: missing(facts, 'electionDate', 'listPublishedOn'), figures: { need: voterList.days } }),
    repsKnown,
  ];
}

function together(list: ISODate | null, reps: ISODate | null, latest: ISODate | null, option: OptionOf): Truth {
  if (option('AMB-RC-11') === 'B') return onTime(reps, latest);
  return list === null || reps === null ? 'unknown' : list === reps ? 'yes' : 'no';
}

function objections(facts: Facts, law: CommitteeLaw, option: OptionOf): readonly Check[] {
  const { objection, decision, decisionPublished } = law;
  if (objection === null || decision === null || decisionPublished === null) return [notRegulated('objection'), notRegulated('decision')];
  if (facts.objections.length === 0) {
    const status = facts.anyObjection === 'no' ? 'notRequired' : 'unknown';
    const lacks: readonly Lacks[] = facts.anyObjection === 'yes' ? ['objections'] : ['anyObjection'];
    return [check('objection', status, objection.cite, { lacks, figures: { need: objection.days } }), check('decision', status, decision.cite, { lacks, figures: { need: decision.days } })];
  }
  const within = withinDays(option);
  return facts.objections.flatMap(({ name, receivedOn, decidedOn, published }) => {
    const list = facts.listPublishedOn;
    const isFree = isOlder(receivedOn, law, option);
    const inTime = isFree ? 'yes' : onTime(receivedOn, list === null ? null : within(list, objection.days));
    const decided = onTime(decidedOn, receivedOn === null ? null : within(receivedOn, decision.days));
    const lacks: readonly Lacks[] = list === null ? ['listPublishedOn', 'objections'] : ['objections'];
    return [
      isFree ? notRegulated('objection', { key: name }) : check('objection', must(inTime), objection.cite, { key: name, lacks, asks: ['AMB-RC-13'], figures: { need: objection.days } }),
      // One that came too late need not be decided.
      isOlder(decidedOn, law, option) ? notRegulated('decision', { key: name }) : check('decision', ifInTime(inTime, decided), decision.cite, { key: name, lacks: ['objections'], figures: { need: decision.days } }),
      check('decisionPublished', ifInTime(inTime, published), decisionPublished.cite, { key: name, lacks: ['objections'] }),
    ];
  });
}

/** What an objection asks for once it came in time; while that is not known, nothing is said to be lacking. */
function ifInTime(inTime: Truth, done: Truth): Status {
  if (inTime === 'no') return 'notRequired';
  return inTime === 'unknown' && done === 'no' ? 'unknown' : must(done);
}

/** Whether work was handed over in time; while it is still to come, nothing is said. */
export function handoverChecks(facts: Facts, { handover }: CommitteeLaw, latest: ISODate | null): readonly Check[] {
  if (handover === null) return [notRegulated('handover')];
  const { handoverOn: done, asOf } = facts;
  const late = done === null && latest !== null && asOf !== null && asOf > latest;
  return [check('handover', late ? 'unmet' : must(onTime(done, latest)), handover.within.cite, { lacks: missing(facts, 'formedOn', 'handoverOn'), figures: { need: handover.within.days } })];
}

/** Whether something was done by its last day. */
export function onTime(done: ISODate | null, latest: ISODate | null): Truth {
  return done === null || latest === null ? 'unknown' : done <= latest ? 'yes' : 'no';
}
