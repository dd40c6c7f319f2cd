import { addYears, everyTruth, type Truth } from '../../vocabulary/index.ts';
import { atLeast, counted, certain, within } from '../count.ts';
import type { Facts } from '../fields.ts';
import { check, dayValue, impossibleParts, largerParts, missing, moreThanAll, number, type Asking, type Check, type Found } from '../found.ts';
import { have, peopleOf } from '../people.ts';
import { rowNames } from '../rowNames.ts';
import { reaches } from '../share.ts';
import { due, must, usual, worst } from '../status.ts';

/** What the slides ask of any community: their own rules, never mixed with those of a law or a city. */
export function slides(asking: Asking): Found {
  const { facts, scheme: { slides: rule, laws, city }, option } = asking;
  const people = peopleOf(facts);
  const typed = facts.people.length > 0 ? (['people'] as const) : missing(facts, 'chairs', 'deputies', 'ordinary');
  // The law that came later has a longer term; the slides are simulated as they are.
  const years = option('CO-A03') === 'B' ? Math.max(...laws.map(({ term }) => term.years)) : rule.term.years;
  const last = facts.termStart === null ? null : addYears(facts.termStart, years);
  const delegates = facts.residents === null || facts.residentsPerDelegate === null || facts.residentsPerDelegate === 0 ? null : Math.ceil(facts.residents / facts.residentsPerDelegate);
  const fullTime: Truth = people.total.low === people.total.high && people.fullTime.low === people.total.low ? 'yes' : people.fullTime.high < people.total.low ? 'no' : 'unknown';
  const mostDeputies = option('CO-A01') === 'B' ? city.deputies.most : rule.deputies.exactly;
  return {
    checks: [
      check('slideTerm', must(last === null || facts.asOf === null ? 'unknown' : facts.asOf <= last ? 'yes' : 'no'), rule.term.cite, { lacks: missing(facts, 'termStart', 'asOf'), figures: { years } }),
      check('delegates', delegates === null ? 'unknown' : 'met', rule.delegates.cite, { lacks: missing(facts, 'residents', 'residentsPerDelegate') }),
      check('yearlyMeetings', must(atLeast(counted(facts.yearlyMeetings), rule.meetings.times)), rule.meetings.cite, { lacks: ['yearlyMeetings'], figures: { ...have(counted(facts.yearlyMeetings)), need: rule.meetings.times } }),
      check('oneChair', must(within(people.chairs, rule.chair.exactly, rule.chair.exactly)), rule.chair.cite, { lacks: typed, figures: { ...have(people.chairs), need: rule.chair.exactly } }),
      check('oneDeputy', must(within(people.deputies, rule.deputies.exactly, mostDeputies)), rule.deputies.cite, { lacks: typed, figures: { ...have(people.deputies), need: rule.deputies.exactly } }),
      check('someOrdinary', must(atLeast(people.ordinary, 1)), rule.chair.cite, { lacks: typed, figures: { ...have(people.ordinary), need: 1 } }),
      check('fullTime', must(fullTime), rule.fullTime.cite, { lacks: ['fullTime', ...typed], figures: have(people.fullTime) }),
      ...subcommittees(asking, certain(people.total)),
      check('apply', applyStatus(facts), rule.apply.cite, { lacks: missing(facts, 'occupied', 'applied') }),
      check('elect', due(reaches(rule.elect, counted(facts.occupied), counted(facts.homes), option)), rule.elect.cite, { lacks: missing(facts, 'occupied', 'homes') }),
      ...council(asking),
      ...steps(facts, rule.steps),
      ...rule.systems.map(({ id, field, cite }) => check(`system.${id}`, usual(facts[field]), cite, { lacks: [field] })),
    ],
    values: [...dayValue('slideTermEnd', last, rule.term.cite), ...number('delegates', delegates, rule.delegates.cite)],
    impossible: [
      ...impossibleParts(facts, ['occupied', 'homes']),
      ...largerParts(facts, ...(['councilChairs', 'councilDeputies', 'councilFullTime', 'councilKnown', 'councilRepresentatives', 'councilParty', 'councilUnits'] as const).map((part) => [part, 'councilMembers'] as const)),
      ...(facts.people.length > 0 ? [] : moreThanAll(facts, people.total.high, 'fullTime')),
    ],
  };
}

function subcommittees({ facts, scheme: { slides: rule }, option }: Asking, total: number | null): readonly Check[] {
  const { subcommittees: given } = facts;
  const missed = rule.subcommittees.filter(({ id }) => !given.some(({ name }) => name === id)).map(({ id }) => id);
  const first = rule.subcommittees[0]?.cite ?? null;
  const { least, most, cite } = rule.subcommitteeSize;
  const names = rowNames('subcommittees', given);
  // One person may lead several, unless each is read to need a head of its own.
  const heads: Truth = option('CO-A12') === 'B' && total !== null && total < given.length ? 'no' : 'yes';
  return [
    check('allSix', given.length === 0 ? 'unknown' : missed.length === 0 ? 'met' : 'unmet', first, { lacks: ['subcommittees'], figures: { missed: missed.join(','), need: rule.subcommittees.length } }),
    ...given.map(({ size, chairIsMember, partTime }, at) => {
      const firm = must(everyTruth([within(counted(size), least, most), chairIsMember, heads]));
      return check('subcommittee', worst([firm, usual(atLeast(counted(partTime), 1))]), cite, { key: names[at] ?? '', lacks: ['subcommittees'], figures: { ...(size === null ? {} : { have: size }), least, most } });
    }),
  ];
}

function applyStatus({ occupied, applied }: Facts): Check['status'] {
  if (occupied === 0) return 'notRequired';
  if (applied === 'yes') return 'met';
  return occupied === null ? 'unknown' : must(applied);
}

function council({ facts, scheme: { slides: { council: rule, quarterly } }, option }: Asking): readonly Check[] {
  const give = facts.councilGive ?? rule.give;
  const { year, councilMeetings } = facts;
  const held = [1, 2, 3, 4].filter((quarter) => councilMeetings.some(({ day }) => day !== null && year !== null && Number(day.slice(0, 4)) === year && Math.ceil(Number(day.slice(5, 7)) / 3) === quarter));
  const lost = [1, 2, 3, 4].filter((quarter) => !held.includes(quarter));
  return [
    check('councilChair', must(within(counted(facts.councilChairs), rule.chair, rule.chair)), rule.cite, { lacks: ['councilChairs'], figures: { ...have(counted(facts.councilChairs)), need: rule.chair } }),
    check('councilDeputies', usual(atLeast(counted(facts.councilDeputies), 1)), rule.cite, { lacks: ['councilDeputies'], figures: { ...have(counted(facts.councilDeputies)), need: 1 } }),
    check('councilSize', usual(within(counted(facts.councilMembers), rule.about - give, rule.about + give)), rule.cite, { lacks: ['councilMembers'], figures: { ...have(counted(facts.councilMembers)), least: rule.about - give, most: rule.about + give } }),
    check('councilPartTime', must(within(counted(facts.councilFullTime), 0, 0)), rule.cite, { lacks: ['councilFullTime'], figures: have(counted(facts.councilFullTime)) }),
    check('councilKinds', option('CO-A14') === 'B' ? 'met' : usual(everyTruth(rule.kinds.map(({ field }) => atLeast(counted(facts[field]), 1)))), rule.cite, { lacks: missing(facts, ...rule.kinds.map(({ field }) => field)) }),
    check('quarterly', usual(year === null || councilMeetings.length === 0 ? 'unknown' : lost.length === 0 ? 'yes' : 'no'), quarterly.cite, { lacks: [...missing(facts, 'year'), 'councilMeetings'], figures: { quarters: lost.join('、') } }),
  ];
}

function steps(facts: Facts, rule: Asking['scheme']['slides']['steps']): readonly Check[] {
  const done = rule.flatMap(({ field }) => facts[field] ?? []);
  const inOrder = done.every((day, at) => at === 0 || (done[at - 1] ?? day) <= day);
  const open = rule.filter(({ field, always }) => facts[field] === null && (always || facts.runoffNeeded !== 'no')).map(({ field }) => field);
  const status = !inOrder ? 'unmet' : open.length === 0 ? 'met' : 'unknown';
  return [check('steps', status, rule[0]?.cite ?? null, { lacks: open })];
}
