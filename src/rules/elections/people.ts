import type { Truth } from '../vocabulary/index.ts';
import { certain, counted, howMany, sum, type Count } from './count.ts';
import type { Facts, Row } from './fields.ts';

/** How many sit on the committee, and of what kind. */
export type People = Readonly<{
  chairs: Count; deputies: Count; ordinary: Count; total: Count; women: Count; minority: Count;
  retired: Count; fullTime: Count; party: Count; overlap: Count;
}>;

/** Counted from the list of people where there is one, otherwise as typed. */
export function peopleOf(facts: Facts): People {
  const { people } = facts;
  if (people.length === 0) {
    const [chairs, deputies, ordinary] = [counted(facts.chairs), counted(facts.deputies), counted(facts.ordinary)];
    return {
      chairs, deputies, ordinary, total: sum([chairs, deputies, ordinary]), women: counted(facts.women), minority: counted(facts.minorityMembers),
      retired: counted(facts.retired), fullTime: counted(facts.fullTime), party: counted(facts.committeeParty), overlap: counted(facts.overlap),
    };
  }
  const of = (is: (person: Row<'people'>) => Truth) => howMany(people.map(is));
  const holds = (office: Row<'people'>['office']) => of((person) => (person.office === null ? 'unknown' : person.office === office ? 'yes' : 'no'));
  const total = { low: people.length, high: people.length };
  return {
    chairs: holds('chair'), deputies: holds('deputy'), ordinary: holds('ordinary'), total,
    women: of(({ sex }) => (sex === null ? 'unknown' : sex === 'female' ? 'yes' : 'no')),
    minority: of(({ minority }) => minority), retired: of(({ retired }) => retired), fullTime: of(({ fullTime }) => fullTime),
    party: of(({ partyMember }) => partyMember),
    overlap: of(({ partyMember, partyTeam }) => (partyMember === 'no' || partyTeam === 'no' ? 'no' : partyMember === 'yes' && partyTeam === 'yes' ? 'yes' : 'unknown')),
  };
}

/** The bounds of a count as figures of a check. */
export function have(count: Count): Readonly<Record<string, number | string>> {
  const only = certain(count);
  if (only !== null) return { have: only };
  return Number.isFinite(count.high) ? { have: `${String(count.low)}–${String(count.high)}` } : count.low > 0 ? { have: `≥ ${String(count.low)}` } : {};
}
