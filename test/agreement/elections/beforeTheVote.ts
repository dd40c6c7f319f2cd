import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import { and, known, not, or } from '../kleene.ts';
import { termOf } from './committee.ts';
import { apart, daysAfter, monthsAfter, notAfter } from './days.ts';
import { must, mustIf, type Given, type Read } from './hand.ts';

/** From such a day on, within so many days: the day itself does not count, or is the first. */
const within = (days: number, as: Given['as']): number => (as('AMB-RC-12') === 'B' ? days - 1 : days);

/** rc25-25-1a: handed over within ten days of being formed. */
function handedOver({ facts, as }: Given): Readonly<{ status: Status; latest: string | null }> {
  const formed = as('AMB-RC-42') === 'B' && facts.runoffDoneOn !== null ? facts.runoffDoneOn : facts.formedOn;
  const latest = daysAfter(formed, within(10, as));
  if (facts.handoverOn !== null) return { status: must(notAfter(facts.handoverOn, latest)), latest };
  return { status: notAfter(facts.asOf, latest) === 'no' ? 'unmet' : 'unknown', latest };
}

/** rc25-17, 25, 38: the days of an election, counted back from its day. */
export function calendar(given: Given): Read {
  const { facts, law, as } = given;
  const last = termOf(facts, as)?.last ?? null;
  const old = last === null ? {} : { termLastDay: last };
  if (law !== 'L25') return { checks: Object.fromEntries(['voterList', 'repList', 'objection', 'decision', 'leavingAudit', 'handover'].map((id) => [id, 'notRegulated'])), values: old };
  const { electionDate, votingMode, listPublishedOn, repListPublishedOn, objections, anyObjection, leavingAuditOn, committeeChosenOn } = facts;
  const lead = as('AMB-RC-10') === 'B' ? 21 : 20;
  // A step before 2026 was under no rule of the kind, where each step goes by its own day.
  const before = (day: string | null) => as('AMB-RC-47/process') === 'B2' && day !== null && day < '2026-01-01';
  const step = (day: string | null, status: Status): Status => (before(day) ? 'notRegulated' : status);
  const same = repListPublishedOn === null || listPublishedOn === null ? 'unknown' : known(repListPublishedOn === listPublishedOn);
  const inTime = apart(repListPublishedOn, electionDate, lead);
  const byDelegates = votingMode === null ? 'unknown' : known(votingMode !== 'allVoters');
  const before49 = as('AMB-RC-49') === 'B' && committeeChosenOn !== null ? committeeChosenOn : electionDate;
  const audit = apart(leavingAuditOn, before49, 1);
  const handover = handedOver(given);
  const checks: Record<string, Status> = {
    voterList: step(listPublishedOn, must(apart(listPublishedOn, electionDate, lead))),
    repList: step(repListPublishedOn, byDelegates === 'no' ? 'notRequired' : byDelegates === 'unknown' ? 'unknown' : must(as('AMB-RC-11') === 'B' ? inTime : same)),
    leavingAudit: step(leavingAuditOn, must(audit)),
    handover: handover.status,
  };
  if (objections.length === 0) checks['objection'] = checks['decision'] = anyObjection === 'no' ? 'notRequired' : 'unknown';
  for (const { name, receivedOn, decidedOn, published } of objections) {
    const timely = before(receivedOn) ? 'yes' : notAfter(receivedOn, daysAfter(listPublishedOn, within(5, as)));
    checks[`objection[${name}]`] = step(receivedOn, must(timely));
    checks[`decision[${name}]`] = step(decidedOn, mustIf(timely, notAfter(decidedOn, daysAfter(receivedOn, within(3, as)))));
    checks[`decisionPublished[${name}]`] = mustIf(timely, published);
  }
  const list = listPublishedOn ?? daysAfter(electionDate, -lead);
  const values = {
    listLatest: daysAfter(electionDate, -lead), electionEarliest: daysAfter(listPublishedOn, lead), objectionLatest: daysAfter(list, within(5, as)), decisionLatest: daysAfter(list, within(5, as) + within(3, as)),
    auditLatest: daysAfter(before49, -1), handoverLatest: handover.latest, termLastDay: last,
  };
  return { checks, values: Object.fromEntries(Object.entries(values).filter(([, day]) => day !== null)) };
}

/** rc25-25-1: handing over. */
export function handover(given: Given): Read {
  const { facts: { handoverHost, handoverSupervisor }, law } = given;
  if (law !== 'L25') return { checks: { handover: 'notRegulated', handoverHost: 'notRegulated', handoverSupervisor: 'notRegulated' }, values: {} };
  const { status, latest } = handedOver(given);
  const is = (one: string | null, right: string): Truth => (one === null ? 'unknown' : known(one === right));
  return { checks: { handover: status, handoverHost: must(is(handoverHost, 'electionCommittee')), handoverSupervisor: must(is(handoverSupervisor, 'subdistrict')) }, values: latest === null ? {} : { handoverLatest: latest } };
}

/** rc25-15: who chose the election committee, and who comes next on it. */
export function electionCommittee({ facts: { formedBy, committeeVacancies, ranking }, law }: Given): Read {
  if (law !== 'L25') return { checks: { formedBy: 'notRegulated' }, values: {} };
  const next = committeeVacancies === null || committeeVacancies === 0 ? {} : { next: ranking.slice(0, committeeVacancies).map(({ name }) => name) };
  return { checks: { formedBy: formedBy === null ? 'unknown' : must(known(formedBy !== 'other')) }, values: next };
}

/** rc25-16, rc18-8-2: who may vote and who is to be registered. */
export function voters({ facts: { electionDate, voters: rows }, law, as }: Given): Read {
  const checks: Record<string, Status> = {};
  const values: Record<string, unknown> = {};
  let [sure, possible] = [0, 0];
  for (const { name, birth, deprived, hukouHere, livesHere, wish, worker, workSince, workBroken, registeredOn, appliedHere, confirmed } of rows) {
    const eighteen = birth === null ? null : monthsAfter(birth, 18 * 12);
    const ofAge = as('AMB-RC-15') === 'C' ? notAfter(eighteen, registeredOn ?? electionDate) : notAfter(as('AMB-RC-15') === 'B' ? daysAfter(eighteen, 1) : eighteen, electionDate);
    const franchise = and(ofAge, not(deprived));
    checks[`franchise[${name}]`] = must(franchise);
    if (law !== 'L25') {
      checks[`registration[${name}]`] = 'notRegulated';
      continue;
    }
    const full = workSince === null ? null : monthsAfter(workSince, 6);
    const long = notAfter(full, as('AMB-RC-17') === 'B' ? electionDate : registeredOn);
    // With breaks, times added up are fewer than the calendar says; how many, the facts do not tell.
    const months = as('AMB-RC-17') === 'C' ? and(long, workBroken === 'no' ? 'yes' : 'unknown') : and(long, not(workBroken));
    const elsewhere = not(hukouHere);
    const wants = as('AMB-RC-18') === 'B' && wish !== 'no' ? 'yes' : wish;
    const registration = and(franchise, or(and(hukouHere, wants), and(elsewhere, livesHere, wish), and(elsewhere, worker, months, appliedHere, confirmed)));
    checks[`registration[${name}]`] = must(registration);
    if (and(elsewhere, worker) === 'yes') {
      checks[`sixMonths[${name}]`] = must(months);
      if (full !== null) values[`sixMonthsOn[${name}]`] = full;
    }
    if (registration === 'yes') sure += 1;
    if (registration !== 'no') possible += 1;
  }
  if (law === 'L25' && rows.length > 0) values['registered'] = sure === possible ? sure : [sure, possible];
  return { checks, values };
}
