import { addDays, addMonths, addYears, everyTruth, opposite, someTruth, type CommitteeLaw, type ISODate, type Truth } from '../../vocabulary/index.ts';
import { howMany } from '../count.ts';
import type { Row } from '../fields.ts';
import { check, notRegulated, dayValue, type Asking, type Check, type Found, type Value } from '../found.ts';
import { must } from '../status.ts';

/** Who may vote, and who is to be registered, person by person. */
export function voters(asking: Asking): Found {
  const { facts, law, option, tellStandIn } = asking;
  // Asked once for all of them: a list has thousands of rows.
  const read = { age: option('AMB-RC-15'), work: option('AMB-RC-17'), wish: option('AMB-RC-18') };
  if (read.age === 'C' && facts.electionDate !== null && facts.voters.some(({ registeredOn }) => registeredOn === null)) tellStandIn({ reading: 'AMB-RC-15', option: 'C', field: 'voters' });
  const each = facts.voters.map((voter) => voterOf(voter, facts.electionDate, law, read));
  const counts: readonly Value[] = each.length === 0 || law.registration === null ? [] : (() => {
    const { low, high } = howMany(each.map(({ registered }) => registered));
    return [{ id: 'registered', key: null, cite: law.registration.residents.cite, value: low === high ? { kind: 'count', count: low } : { kind: 'range', low, high } }];
  })();
  return { checks: each.flatMap(({ checks }) => checks), values: [...counts, ...each.flatMap(({ values }) => values)] };
}

type Voter = Readonly<{ checks: readonly Check[]; values: readonly Value[]; registered: Truth }>;

type Read = Readonly<Record<'age' | 'work' | 'wish', string | null>>;

function voterOf(voter: Row<'voters'>, electionDate: ISODate | null, law: CommitteeLaw, read: Read): Voter {
  const { name, birth, deprived, hukouHere, livesHere, wish, worker, workSince, workBroken, registeredOn, appliedHere, confirmed } = voter;
  const { franchise, registration } = law;
  const grown = birth === null ? null : read.age === 'B' ? addDays(addYears(birth, franchise.age), 1) : addYears(birth, franchise.age);
  const by = read.age === 'C' ? registeredOn ?? electionDate : electionDate;
  const mayVote = everyTruth([onOrBefore(grown, by), opposite(deprived)]);
  const lacks = ['voters', ...(electionDate === null ? ['electionDate'] as const : [])] as const;
  const checks = [check('franchise', must(mayVote), franchise.cite, { key: name, lacks, figures: { need: franchise.age } })];
  if (registration === null) return { checks: [...checks, notRegulated('registration', { key: name })], values: [], registered: 'unknown' };
  const { residents, habitual, workers } = registration;
  const reached = workSince === null ? null : addMonths(workSince, workers.months);
  const worked = onOrBefore(reached, read.work === 'B' ? electionDate : registeredOn);
  // With a break, times added up are fewer than the calendar says; how many, nobody has told.
  const sixMonths = everyTruth([worked, read.work === 'C' && workBroken !== 'no' ? 'unknown' : opposite(workBroken)]);
  const away = opposite(hukouHere);
  const routes = [
    everyTruth([hukouHere, read.wish === 'B' && wish === 'unknown' ? 'yes' : wish]),
    everyTruth([away, livesHere, wish]),
    everyTruth([away, worker, sixMonths, appliedHere, confirmed]),
  ];
  const registered = everyTruth([mayVote, someTruth(routes)]);
  const byWork = hukouHere === 'no' && worker === 'yes';
  return {
    checks: [
      ...checks,
      ...(byWork ? [check('sixMonths', must(sixMonths), workers.cite, { key: name, lacks: ['voters'], figures: { need: workers.months } })] : []),
      check('registration', must(registered), hukouHere === 'yes' ? residents.cite : byWork ? workers.cite : habitual.cite, { key: name, lacks, asks: livesHere === 'unknown' && hukouHere === 'no' && !byWork ? ['AMB-RC-16'] : [] }),
    ],
    values: byWork ? dayValue('sixMonthsOn', reached, workers.cite, name) : [],
    registered,
  };
}

function onOrBefore(day: ISODate | null, last: ISODate | null): Truth {
  return day === null || last === null ? 'unknown' : day <= last ? 'yes' : 'no';
}
