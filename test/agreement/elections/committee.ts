import type { Facts } from '../../../src/rules/elections/index.ts';
import { and, known, not, or } from '../kleene.ts';
import type { Range } from '../ranges.ts';
import { daysAfter, monthsAfter, notAfter, numberOf } from './days.ts';
import { anyNear, between, count, isNear, must, mustIf, sum, usual, type Given, type Read } from './hand.ts';

/** How many hold an office: by the list of members where there is one, else by the number given. */
export function holding({ people, ...facts }: Facts, office: 'chair' | 'deputy' | 'ordinary'): Range {
  if (people.length === 0) return count({ chair: facts.chairs, deputy: facts.deputies, ordinary: facts.ordinary }[office]);
  const sure = people.filter((one) => one.office === office).length;
  return { low: sure, high: sure + people.filter((one) => one.office === null).length };
}

/** How many members there are. */
export function membersOf(facts: Facts): Range {
  const { people } = facts;
  return people.length > 0 ? count(people.length) : sum(count(facts.chairs), count(facts.deputies), count(facts.ordinary));
}

/** rc25-8, rc18-7: how a committee is made up. */
export function lineUp({ facts, law, as }: Given): Read {
  const total = membersOf(facts);
  const [chairs, deputies, ordinary] = [holding(facts, 'chair'), holding(facts, 'deputy'), holding(facts, 'ordinary')];
  const least = (range: Range, many: number) => between(range, many, Infinity);
  const chair = { A: between(chairs, 1, 1), B: and(least(chairs, 1), least(deputies, 1), least(ordinary, 1)), C: 'yes' }[as('AMB-RC-22')] as 'yes';
  const among = (typed: number | null, told: readonly ('yes' | 'no' | 'unknown')[]) => (told.length > 0 ? or(...told) : least(count(typed), 1));
  const women = among(facts.women, facts.people.map(({ sex }) => (sex === null ? 'unknown' : known(sex === 'female'))));
  const minority = among(facts.minorityMembers, facts.people.map((one) => one.minority));
  // A committee formed before 2026 is under the new rules from the next election, or at once.
  const reached = facts.formedOn === null || facts.formedOn >= '2026-01-01' || as('AMB-RC-47') === 'B';
  const now = law === 'L25';
  return {
    checks: {
      size: must(between(total, 5, 9)),
      chair: must(chair),
      women: !now ? 'notRegulated' : reached ? must(women) : 'notRegulated',
      kin: !now ? 'notRegulated' : reached ? must(not(anyNear(facts, as))) : 'notRegulated',
      minority: now ? 'notRegulated' : mustIf(facts.multiEthnic, minority),
    },
    values: total.low === total.high ? { total: total.low } : {},
  };
}

/** rc25-3, rc18-6: how large a community is and who decides on it. */
export function size({ facts, law, as }: Given): Read {
  const [least, most] = law === 'L25' ? [1000, 3000] : [100, 700];
  const households = between(count(facts.households), least, most);
  const approved = facts.approver === null ? 'unknown' : known(facts.approver === 'county');
  const proposed = facts.proposer === null ? 'unknown' : known(facts.proposer === 'subdistrict');
  return { checks: { households: as('AMB-RC-44') === 'B' ? must(households) : usual(households), approval: must(law === 'L25' ? and(proposed, approved) : approved) }, values: {} };
}

/** rc25-13-2, rc18-8-1a, rc18-9-2: representatives by group. */
export function representatives({ facts, law, as }: Given): Read {
  const { groups, perRepresentative } = facts;
  const checks: Record<string, Read['checks'][string]> = {};
  const values: Record<string, unknown> = {};
  // What is left over: anything within the range, or one more by the number of the place.
  const per = as('AMB-RC-43/rest') === 'B2' && perRepresentative !== 0 ? perRepresentative : null;
  const inBand = (homes: number | null, reps: number | null) =>
    homes === null || reps === null ? 'unknown' : known(per === null ? 20 * reps <= homes && homes <= 50 * reps : (reps - 1) * per < homes && homes <= reps * per);
  const whole = (of: 'households' | 'reps') => groups.reduce<number | null>((all, row) => (all === null || row[of] === null ? null : all + row[of]), 0);
  const soft = as('AMB-RC-44') === 'B' ? must : usual;
  for (const { name, households, reps, leaderIsRep } of groups) {
    if (law !== 'L25') {
      checks[`group[${name}]`] = must(between(count(reps), 2, 3));
      checks[`leader[${name}]`] = 'notRequired';
      continue;
    }
    checks[`group[${name}]`] = soft(inBand(households, reps));
    checks[`leader[${name}]`] = must(leaderIsRep);
    if (households !== null && households >= 20) values[`repsRange[${name}]`] = [Math.ceil(households / 50), Math.floor(households / 20)];
    else if (households !== null) values[`repsNone[${name}]`] = 'none';
  }
  // Together they are as asked when each is; or, read as one, when the whole community is.
  const each = groups.map(({ name }) => checks[`group[${name}]`] ?? 'unknown');
  const together = (['unmet', 'unknown', 'deviates'] as const).find((status) => each.includes(status)) ?? 'met';
  checks['groups'] = each.length === 0 ? 'unknown' : law === 'L25' && as('AMB-RC-43') === 'B' ? soft(inBand(whole('households'), whole('reps'))) : together;
  if (law !== 'L25' && groups.length > 0) values['repsRange'] = [2 * groups.length, 3 * groups.length];
  if (whole('reps') !== null && (law === 'L25' || groups.length > 0)) values['repsTotal'] = whole('reps');
  return { checks, values };
}

/** rc25-14-2, rc18-8-1b, rc89-8-1: the years of a term and its last day. */
export function termOf({ formedOn, runoffDoneOn }: Facts, as: Given['as']): Readonly<{ from: string; years: number; last: string }> | null {
  const from = as('AMB-RC-42') === 'B' && runoffDoneOn !== null ? runoffDoneOn : formedOn;
  if (from === null || from < '1990-01-01') return null;
  const inOffice = from < '2018-12-29' && monthsAfter(from, 36) >= '2018-12-29';
  const years = from >= '2018-12-29' || (as('AMB-RC-46') === 'B' && inOffice) ? 5 : 3;
  const last = monthsAfter(from, 12 * years);
  return { from, years, last: as('AMB-RC-45') === 'B' ? (daysAfter(last, -1) ?? last) : last };
}

/** The term of a committee. */
export function term({ facts, as }: Given): Read {
  const of = termOf(facts, as);
  if (of === null) return { checks: { inTerm: 'unknown' }, values: {} };
  const over = facts.asOf === null ? 0 : numberOf(facts.asOf) - numberOf(of.last);
  const others = of.from >= '2026-01-01' ? { sameTermReps: of.last, sameTermSupervision: of.last } : {};
  // From 2026 on the next election must come in good time, in however many days: no number is written.
  const renewal = over <= 0 ? {} : { renewal: facts.asOf !== null && facts.asOf >= '2026-01-01' ? 'officeDecides' : 'notRegulated' } as const;
  return { checks: { inTerm: must(notAfter(facts.asOf, of.last)), ...renewal }, values: { termYears: of.years, termLastDay: of.last, ...others, ...(over > 0 ? { daysOver: over } : {}) } };
}

/** rc25-36-1: the supervision committee and who may sit on it. */
export function supervision({ facts, law, as }: Given): Read {
  const { supervisors, supervisionExists } = facts;
  if (law !== 'L25') return { checks: { supervisionExists: 'notRegulated', ...Object.fromEntries(supervisors.map(({ name }) => [`supervisor[${name}]`, 'notRegulated'])) }, values: {} };
  const checks: Record<string, Read['checks'][string]> = { supervisionExists: supervisors.length > 0 ? 'met' : must(supervisionExists) };
  for (const { name, isMember, relation, resident, worker, electedBy } of supervisors) {
    checks[`supervisorKin[${name}]`] = must(and(not(isMember), not(isNear(relation, as))));
    checks[`supervisor[${name}]`] = must(and(or(resident, worker), electedBy === null ? 'unknown' : known(electedBy !== 'other')));
  }
  return { checks, values: {} };
}
