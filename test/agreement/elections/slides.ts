import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import { and } from '../kleene.ts';
import { holding, membersOf } from './committee.ts';
import { brings, least, marked, told } from './counts.ts';
import { monthsAfter, notAfter } from './days.ts';
import { between, count, must, mustIf, share, usual, type Given, type Read } from './hand.ts';

const six = ['mediation', 'health', 'welfare', 'order', 'culture', 'population'];

/** co-3.2: what the slides ask of any community. */
export function slides({ facts, as }: Given): Read {
  const { people, subcommittees, residents, residentsPerDelegate: per, occupied, homes, applied, councilMeetings, year } = facts;
  const [total, chairs, deputies, ordinary] = [membersOf(facts), holding(facts, 'chair'), holding(facts, 'deputy'), holding(facts, 'ordinary')];
  const ends = facts.termStart === null ? null : monthsAfter(facts.termStart, as('CO-A03') === 'B' ? 60 : 36);
  const full = people.length > 0 ? marked(people.map(({ fullTime }) => fullTime)) : count(facts.fullTime);
  const allFull: Truth = full.low >= total.high ? 'yes' : full.high < total.low ? 'no' : 'unknown';
  const named = subcommittees.map(({ name }) => name);
  const missing = six.filter((one) => !(named as readonly (string | null)[]).includes(one)).length;
  const allSix: Truth = subcommittees.length === 0 ? 'unknown' : missing === 0 ? 'yes' : missing > named.filter((one) => one === null).length ? 'no' : 'unknown';
  const enoughHeads: Truth = as('CO-A12') === 'B' ? least(total, subcommittees.length) : 'yes';
  const checks: Record<string, Status> = {
    slideTerm: must(notAfter(facts.asOf, ends)), delegates: residents === null || per === null || per === 0 ? 'unknown' : 'met', yearlyMeetings: must(least(count(facts.yearlyMeetings), 1)),
    oneChair: must(between(chairs, 1, 1)), oneDeputy: must(between(deputies, 1, as('CO-A01') === 'B' ? 2 : 1)), someOrdinary: must(least(ordinary, 1)), fullTime: must(allFull), allSix: must(allSix),
    apply: mustIf(least(count(occupied), 1), applied), elect: brings(half(as('CO-A09') !== 'B')),
    councilChair: must(between(count(facts.councilChairs), 1, 1)), councilDeputies: usual(least(count(facts.councilDeputies), 1)),
    councilSize: usual(between(count(facts.councilMembers), 10 - (facts.councilGive ?? 2), 10 + (facts.councilGive ?? 2))), councilPartTime: must(between(count(facts.councilFullTime), 0, 0)),
    councilKinds: as('CO-A14') === 'B' ? 'met' : usual(and(...[facts.councilKnown, facts.councilRepresentatives, facts.councilParty, facts.councilUnits].map((kind) => least(count(kind), 1)))),
    quarterly: usual(everyQuarter()), steps: must(inOrder()),
  };
  for (const [at, { name, size, chairIsMember, partTime }] of subcommittees.entries()) {
    const hard = must(and(between(count(size), 3, 9), chairIsMember, enoughHeads));
    const help = usual(least(count(partTime), 1));
    checks[`subcommittee[${name ?? `#${String(at + 1)}`}]`] = hard === 'unmet' ? 'unmet' : [hard, help].includes('unknown') ? 'unknown' : help;
  }
  for (const [id, said] of Object.entries({ study: facts.system1, report: facts.system2, disclosure: facts.system3, promise: facts.system4, appraisal: facts.system5 })) checks[`system.${id}`] = usual(said);
  return { checks, values: told({ slideTermEnd: ends, delegates: residents === null || per === null || per === 0 ? null : Math.ceil(residents / per) }) };

  function half(more: boolean): Truth {
    return share(count(occupied), [1, 2], count(homes), more);
  }

  function everyQuarter(): Truth {
    if (year === null || councilMeetings.length === 0) return 'unknown';
    const seen = new Set(councilMeetings.flatMap(({ day }) => (day !== null && Number(day.slice(0, 4)) === year ? [Math.ceil(Number(day.slice(5, 7)) / 3)] : [])));
    const open = councilMeetings.filter(({ day }) => day === null).length;
    return seen.size === 4 ? 'yes' : seen.size + open < 4 ? 'no' : 'unknown';
  }

  function inOrder(): Truth {
    const days = [facts.step1, facts.step2, facts.step3, facts.step4, facts.step5, facts.step6];
    const told = days.filter((day): day is NonNullable<typeof day> => day !== null);
    if (told.some((day, at) => at > 0 && day < (told[at - 1] ?? day))) return 'no';
    // The sixth step is taken only where a run-off was needed.
    return days.slice(0, 5).includes(null) || (facts.step6 === null && facts.runoffNeeded !== 'no') ? 'unknown' : 'yes';
  }
}
