import type { Truth } from '../../../src/rules/elections/index.ts';
import { and, known, not, or } from '../kleene.ts';
import type { Range } from '../ranges.ts';
import { holding, membersOf } from './committee.ts';
import { brings, least, marked, told } from './counts.ts';
import { monthsAfter } from './days.ts';
import { between, count, must, mustIf, share, usual, type Given, type Read } from './hand.ts';

/** co-tj: what Tianjin asked in 2012. */
export function city({ facts, as }: Given): Read {
  const { people, electionDate, ageException, secretaryIsChair, partyStaff, partyOrgType, partyMembers, partyTeam, kinPairs, kinAmong, households, householdsGive, occupied, homes, cadres } = facts;
  const [total, chairs, deputies, ordinary] = [membersOf(facts), holding(facts, 'chair'), holding(facts, 'deputy'), holding(facts, 'ordinary')];
  const ofAge = young();
  const offices = and(between(chairs, 1, 1), between(deputies, as('CO-A01') === 'B' ? 1 : 0, 2), least(ordinary, 1));
  const included = as('CO-A18') === 'B' ? 1 : 0;
  const [low, high] = partyOrgType === 'branch' ? [3 + included, 5 + included] : [5 + included, 7 + included];
  const both = people.length > 0 ? marked(people.map(({ partyMember, partyTeam: leads }) => and(partyMember, leads))) : count(facts.overlap);
  const party = people.length > 0 ? marked(people.map(({ partyMember }) => partyMember)) : count(facts.committeeParty);
  // Shares of a whole that is not known for certain are not told.
  const sixty = (whole: Range): Truth => (both.low < both.high || whole.low < whole.high || whole.low === 0 ? 'unknown' : share(both, [60, 100], whole, false));
  const [ofTeam, ofParty] = [sixty(count(partyTeam)), sixty(party)];
  const firm = as('CO-A27') === 'B' ? usual : must;
  const chosen = as('CO-A04');
  const overlap = firm(chosen === 'A' ? ofTeam : chosen === 'B' ? ofParty : and(ofTeam, ofParty));
  const retired = people.length > 0 ? marked(people.map((one) => one.retired)) : count(facts.retired);
  const away = ((householdsGive ?? 20) * 3000) / 100;
  const lineal = kinPairs.map(({ relation }): Truth => (relation === null ? 'unknown' : known(as('CO-A08') === 'B' ? relation !== 'none' : ['sibling', 'parentChild', 'grandparent'].includes(relation))));
  const kin = kinPairs.length === 0 ? not(kinAmong === 'no' ? 'no' : 'unknown') : not(or(...lineal));
  const agesOf = (rows: readonly Readonly<{ age: number | null }>[]) => rows.flatMap(({ age }) => (age === null ? [] : [age]));
  const [ages, older] = [agesOf(people), agesOf(cadres)];
  const known1 = both.low === both.high ? both.low : null;
  const percent = (whole: number | null) => (known1 === null || whole === null || whole === 0 ? null : Math.floor((1000 * known1) / whole) / 10);
  return {
    checks: {
      window: electionDate === null ? 'unknown' : must(known(electionDate >= '2012-02-01' && electionDate <= '2012-06-30')),
      chairAge: ofAge === 'no' && ageException === 'yes' ? 'officeDecides' : usual(ofAge),
      citySize: must(as('CO-A02') === 'B' ? between(ordinary, 5, 9) : between(total, 5, 9)), cityOffices: usual(offices), oneShoulder: usual(secretaryIsChair), partyStaff: mustIf(secretaryIsChair, least(count(partyStaff), 1)),
      partyMembers: partyOrgType === null ? 'unknown' : usual(between(count(partyMembers), low, high)), overlap, retired: usual(not(share(retired, [3, 10], total, true))),
      cityKin: must(kin),
      cityHouseholds: usual(between(count(households), 3000 - away, 3000 + away)), setUp: brings(half(as('CO-A09') === 'B')),
    },
    values: told({
      total: total.low === total.high ? total.low : null, overlapOfTeam: percent(partyTeam), overlapOfParty: percent(party.low === party.high ? party.low : null),
      cadreAge: older.length > 0 ? Math.round((10 * older.reduce((all, age) => all + age, 0)) / older.length) / 10 : null,
      cadreCollege: cadres.length > 0 ? cadres.filter(({ college }) => college === 'yes').length : null,
      ...(ages.length > 0 ? Object.fromEntries([[0, 35], [36, 45], [46, 55], [56, Infinity]].map(([from = 0, to = 0]) => [`ageBand[${to === Infinity ? '56+' : `${String(from)}-${String(to)}`}]`, ages.filter((age) => age >= from && age <= to).length])) : {}),
    }),
  };

  function half(more: boolean): Truth {
    return share(count(occupied), [1, 2], count(homes), more);
  }

  function young(): Truth {
    const { chairBirth: birth, nominatedOn: on, chairAge } = facts;
    if (birth === null) return chairAge === null ? 'unknown' : known(chairAge <= 55);
    if (on === null) return 'unknown';
    switch (as('CO-A05')) {
      case 'B': return known(Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) <= 55);
      case 'C': return known(on <= monthsAfter(birth, 55 * 12));
      default: return known(on < monthsAfter(birth, 56 * 12));
    }
  }
}
