import type { Facts, Status, Truth } from '../../../src/rules/elections/index.ts';
import { and, known, not, or } from '../kleene.ts';
import { between, count, must, mustIf, sum, takesMore, type Given, type Read } from './hand.ts';

type Candidate = Facts['candidates'][number];

/** The offices, each voted on by itself. */
export const offices = ['chair', 'deputy', 'ordinary'] as const;

/** The seats of an office. */
export function seatsOf({ chairSeats, deputySeats, ordinarySeats }: Facts, office: (typeof offices)[number]): number | null {
  return { chair: chairSeats, deputy: deputySeats, ordinary: ordinarySeats }[office];
}

/** rc25-18-1a: named by the party organisation, or by ten voters together. */
function isNominated({ nominatedBy, nominators }: Candidate, as: Given['as']): Truth {
  if (nominatedBy === 'partyOrganisation') return 'yes';
  return nominatedBy === null ? 'unknown' : between(count(nominators), takesMore('以上', as) ? 11 : 10, Infinity);
}

/** rc25-18-1c: four bars; two of them need a document that has taken effect, else an office must say. */
function isClear({ expelled, penalty, gang, cult }: Candidate, as: Given['as']): Status {
  const exceptions = as('AMB-RC-27') === 'B';
  // Where there may be exceptions, a penalty alone settles nothing.
  const bars = [expelled, exceptions && penalty === 'yes' ? 'unknown' : penalty, ...[gang, cult].map((one) => (one === 'documented' ? 'yes' : one === null ? 'unknown' : 'no'))] as const;
  if (bars.includes('yes')) return 'unmet';
  if (bars.includes('unknown')) return 'unknown';
  return gang === 'alleged' || cult === 'alleged' ? 'officeDecides' : 'met';
}

/** rc25-18: nominations. */
export function nomination({ facts, law, as }: Given): Read {
  // Whom voters write on the ballot was not nominated.
  const nominees = facts.candidates.filter(({ writeIn }) => writeIn !== 'yes');
  if (law !== 'L25') return { checks: { ...Object.fromEntries(nominees.flatMap(({ name }) => ['nomination', 'clear'].map((id) => [`${id}[${name}]`, 'notRegulated']))), moreThanSeats: 'notRegulated', metResidents: 'notRegulated' }, values: {} };
  const checks: Record<string, Status> = {};
  const values: Record<string, unknown> = {};
  const stands = new Map<Candidate, Truth>();
  for (const one of nominees) {
    const [nominated, clear] = [isNominated(one, as), isClear(one, as)];
    checks[`nomination[${one.name}]`] = must(nominated);
    checks[`clear[${one.name}]`] = clear;
    checks[`exit[${one.name}]`] = mustIf(or(one.onCommittee, one.kinOnCommittee), one.leftCommittee);
    stands.set(one, and(nominated, clear === 'met' ? 'yes' : clear === 'unmet' ? 'no' : 'unknown', not(one.quit)));
  }
  const range = (those: readonly Candidate[]) => ({ low: those.filter((one) => stands.get(one) === 'yes' && one.office !== null).length, high: those.filter((one) => stands.get(one) !== 'no').length });
  const more = (have: ReturnType<typeof range>, seats: ReturnType<typeof count>): Truth => {
    const least = as('AMB-RC-26') === 'B' ? 0 : 1;
    return have.low >= seats.high + least ? 'yes' : have.high < seats.low + least ? 'no' : 'unknown';
  };
  const of = (office: (typeof offices)[number]) => range(nominees.filter((one) => one.office === office || one.office === null));
  const standing = nominees.filter((one) => stands.get(one) === 'yes').length;
  const together = more({ low: standing, high: range(nominees).high }, sum(...offices.map((office) => count(seatsOf(facts, office)))));
  const allSeats = offices.some((office) => seatsOf(facts, office) === null) ? null : 'known';
  for (const office of offices) {
    const seats = seatsOf(facts, office);
    const said = as('AMB-RC-24') === 'B' ? (allSeats === null ? 'unknown' : together) : seats === null ? 'unknown' : more(of(office), count(seats));
    checks[`moreThanSeats[${office}]`] = seats === 0 ? 'notRequired' : must(said);
    if (seats !== null) values[`qualified[${office}]`] = [of(office).low, of(office).high];
  }
  checks['metResidents'] = must(facts.metResidents);
  return { checks, values };
}

/** rc25-19-4: votes by proxy. */
export function proxies({ facts: { votingMode, delegations, proxyListPublished }, law, as }: Given): Read {
  if (law !== 'L25') return { checks: { delegation: 'notRegulated', delegate: 'notRegulated', proxyList: 'notRegulated' }, values: {} };
  const checks: Record<string, Status> = {};
  const mode = (...modes: readonly string[]): Truth => (votingMode === null ? 'unknown' : known(modes.includes(votingMode)));
  const holders = Map.groupBy(delegations, ({ delegate }) => delegate);
  for (const { principal, delegate, away, written, isVoter, isCandidate, isHouseholdRep } of delegations) {
    const ofHousehold = as('AMB-RC-35') === 'B' ? 'no' : as('AMB-RC-35') === 'C' ? isHouseholdRep : 'yes';
    const allowed = and(not(mode('residentReps')), or(not(mode('householdReps')), ofHousehold));
    const itself = and(allowed, away, written, isVoter, not(isCandidate), delegate === '' ? 'unknown' : known(principal !== delegate));
    const held = holders.get(delegate) ?? [];
    const place = held.findIndex((one) => one.principal === principal);
    const beyond = held.length <= 3 || delegate === '' ? 'yes' : as('AMB-RC-36') === 'C' ? 'no' : as('AMB-RC-36') === 'B' ? known(place < 3) : 'unknown';
    checks[`delegation[${principal}]`] = must(and(itself, beyond));
  }
  const byProxy = not(mode('residentReps'));
  for (const [delegate, held] of holders) if (delegate !== '') checks[`delegate[${delegate}]`] = must(and(byProxy, known(held.length <= 3)));
  checks['proxyList'] = delegations.length === 0 ? 'notRequired' : mustIf(byProxy, proxyListPublished);
  return { checks, values: delegations.length === 0 ? {} : { proxies: delegations.length } };
}
