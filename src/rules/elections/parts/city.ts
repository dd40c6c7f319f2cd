import { addYears, everyTruth, fullYears, parts, type CityProfile, type ISODate, type Truth } from '../../vocabulary/index.ts';
import { atLeast, atMost, certain, counted, within } from '../count.ts';
import type { Facts } from '../fields.ts';
import { check, impossibleParts, missing, moreThanAll, number, type Asking, type Found, type Value } from '../found.ts';
import { kinPairs, relatedToHimself } from '../kin.ts';
import { have, peopleOf } from '../people.ts';
import { reaches, type OptionOf } from '../share.ts';
import { due, must, usual, type Status } from '../status.ts';

/** What Tianjin's notice of 2012 asked: one city and one year, as a simulation. */
export function city({ facts, scheme: { city: rule, slides }, option }: Asking): Found {
  const people = peopleOf(facts);
  const ofList = facts.people.length > 0;
  const typed = ofList ? (['people'] as const) : missing(facts, 'chairs', 'deputies', 'ordinary');
  const { window, members, chair, deputies, ordinary, partyCommittee, partyBranch, partyStaff, households } = rule;
  const day = facts.electionDate;
  const branch = facts.partyOrgType === 'branch' ? partyBranch : partyCommittee;
  const secretary = option('CO-A18') === 'B' ? 1 : 0;
  const besideHeads = option('CO-A02') === 'B' ? people.ordinary : people.total;
  const give = facts.householdsGive ?? households.givePercent;
  const total = certain(people.total);
  return {
    checks: [
      check('window', must(day === null ? 'unknown' : window.from <= day && day <= window.until ? 'yes' : 'no'), window.cite, { lacks: ['electionDate'] }),
      check('chairAge', ageStatus(facts, rule.chairAge.most, option('CO-A05')), rule.chairAge.cite, { lacks: facts.chairBirth !== null ? ['nominatedOn'] : ['chairAge'], figures: { ...(facts.chairAge === null ? {} : { have: facts.chairAge }), most: rule.chairAge.most } }),
      check('citySize', must(within(besideHeads, members.least, members.most)), members.cite, { lacks: typed, figures: { ...have(people.total), least: members.least, most: members.most } }),
      check('cityOffices', usual(everyTruth([within(people.chairs, chair.exactly, chair.exactly), option('CO-A01') === 'B' ? within(people.deputies, slides.deputies.exactly, deputies.most) : atMost(people.deputies, deputies.most), atLeast(people.ordinary, ordinary.least)])), deputies.cite, { lacks: typed, figures: { ...have(people.deputies), most: deputies.most } }),
      check('oneShoulder', usual(facts.secretaryIsChair), rule.oneShoulder.cite, { lacks: ['secretaryIsChair'] }),
      facts.secretaryIsChair === 'no' ? check('partyStaff', 'notRequired', partyStaff.cite)
        : check('partyStaff', facts.secretaryIsChair === 'yes' ? must(atLeast(counted(facts.partyStaff), partyStaff.least)) : atLeast(counted(facts.partyStaff), partyStaff.least) === 'yes' ? 'met' : 'unknown', partyStaff.cite, { lacks: missing(facts, 'secretaryIsChair', 'partyStaff'), figures: { ...have(counted(facts.partyStaff)), need: partyStaff.least } }),
      check('partyMembers', facts.partyOrgType === null ? 'unknown' : usual(within(counted(facts.partyMembers), branch.least + secretary, branch.most + secretary)), branch.cite, { lacks: missing(facts, 'partyOrgType', 'partyMembers'), figures: { ...have(counted(facts.partyMembers)), least: branch.least, most: branch.most } }),
      check('overlap', overlapStatus(facts, people, rule.overlap, option), rule.overlap.cite, { lacks: ofList ? ['people'] : missing(facts, 'partyTeam', 'committeeParty', 'overlap'), figures: { ...have(people.overlap), percent: rule.overlap.part } }),
      check('retired', retiredStatus(people.retired, people.total, rule.retired), rule.retired.cite, { lacks: ofList ? ['people'] : ['retired', ...typed], asks: ['CO-A07'], figures: { ...have(people.retired), ...(total === null ? {} : { most: Math.floor((total * rule.retired.part) / rule.retired.of) }), percent: rule.retired.part } }),
      check('cityKin', kinStatus(facts, rule.kin, option), rule.kin.cite, { lacks: facts.kinPairs.length > 0 ? ['kinPairs'] : ['kinAmong'] }),
      check('cityHouseholds', facts.households === null ? 'unknown' : usual(Math.abs(facts.households - households.about) * 100 <= households.about * give ? 'yes' : 'no'), households.cite, { lacks: ['households'], figures: { ...(facts.households === null ? {} : { have: facts.households }), about: households.about, percent: give } }),
      check('setUp', due(reaches(rule.setUp, counted(facts.occupied), counted(facts.homes), option)), rule.setUp.cite, { lacks: missing(facts, 'occupied', 'homes'), figures: { percent: rule.setUp.part } }),
    ],
    values: [...number('total', total, members.cite), ...shares(facts, people, rule), ...described(facts, rule)],
    impossible: [...impossibleParts(facts, ['overlap', 'partyTeam'], ['overlap', 'committeeParty'], ['occupied', 'homes']), ...(ofList ? [] : moreThanAll(facts, people.total.high, 'retired', 'committeeParty', 'overlap')), ...relatedToHimself(facts)],
  };
}

function ageStatus({ chairAge, chairBirth, nominatedOn, ageException }: Facts, most: number, read: string | null): Status {
  const fits = chairBirth === null ? (chairAge === null ? 'unknown' : chairAge <= most ? 'yes' : 'no')
    : nominatedOn === null ? 'unknown' : youngEnough(chairBirth, nominatedOn, most, read) ? 'yes' : 'no';
  // Who is older may still stand where all know him able; that is for people to say.
  return fits === 'no' && ageException === 'yes' ? 'officeDecides' : usual(fits);
}

function youngEnough(birth: ISODate, on: ISODate, most: number, read: string | null): boolean {
  switch (read) {
    case 'B':
      return parts(on)[0] - parts(birth)[0] <= most;
    case 'C':
      return on <= addYears(birth, most);
    case null:
    default:
      return fullYears(birth, on) <= most;
  }
}

type Shares = Readonly<{ part: number; of: number }>;

/** Of which of both groups the part is taken is not written: by A, by B, or by both. */
function overlapStatus(facts: Facts, people: ReturnType<typeof peopleOf>, { part, of }: Shares, option: OptionOf): Status {
  const team = certain(teamOf(facts));
  const [overlap, party] = [certain(people.overlap), certain(people.party)];
  const enough = (whole: number | null): Truth => (overlap === null || whole === null || whole === 0 ? 'unknown' : overlap * of >= whole * part ? 'yes' : 'no');
  const read = option('CO-A04');
  const truth = read === 'A' ? enough(team) : read === 'B' ? enough(party) : everyTruth([enough(team), enough(party)]);
  return option('CO-A27') === 'B' ? usual(truth) : must(truth);
}

function teamOf({ partyTeam }: Facts): ReturnType<typeof counted> {
  return counted(partyTeam);
}

function retiredStatus(retired: ReturnType<typeof counted>, total: ReturnType<typeof counted>, { part, of }: Shares): Status {
  if (retired.high * of <= total.low * part) return 'met';
  return retired.low * of > total.high * part ? 'deviates' : 'unknown';
}

function kinStatus(facts: Facts, { named, unnamed }: CityProfile['kin'], option: OptionOf): Status {
  const pairs = kinPairs(facts);
  if (pairs === null) return 'unknown';
  const found = pairs.map(({ relation }) => relation);
  if (found.some((relation) => relation !== null && named.includes(relation))) return 'unmet';
  if (found.some((relation) => relation !== null && unnamed.includes(relation)) && option('CO-A08') === 'B') return 'unmet';
  return found.includes(null) ? 'unknown' : 'met';
}

function shares(facts: Facts, people: ReturnType<typeof peopleOf>, { overlap }: CityProfile): readonly Value[] {
  const both = certain(people.overlap);
  const percent = (id: string, whole: number | null) => (both === null || whole === null || whole === 0 ? [] : number(id, Math.floor((both * 1000) / whole) / 10, overlap.cite));
  return [...percent('overlapOfTeam', facts.partyTeam), ...percent('overlapOfParty', certain(people.party))];
}

/** What the notice only wishes for is described and never judged. */
function described({ cadres, people }: Facts, { cadres: rule, ages }: CityProfile): readonly Value[] {
  const known = cadres.flatMap(({ age }) => (age === null ? [] : [age]));
  const each = people.flatMap(({ age }) => (age === null ? [] : [age]));
  return [
    ...number('cadreAge', known.length === 0 ? null : Math.round((known.reduce((sum, age) => sum + age, 0) * 10) / known.length) / 10, rule.cite),
    ...number('cadreCollege', cadres.length === 0 ? null : cadres.filter(({ college }) => college === 'yes').length, rule.cite),
    ...(each.length === 0 ? [] : ages.bands.map(({ from, to }): Value => ({ id: 'ageBand', key: to === null ? `${String(from)}+` : `${String(from)}-${String(to)}`, cite: ages.cite, value: { kind: 'count', count: each.filter((age) => age >= from && (to === null || age <= to)).length } }))),
  ];
}
