import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { and, known, not } from './kleene.ts';
import { atLeast, exactly, type Range } from './ranges.ts';
import type { Weighed } from './weighed.ts';

type Met = Omit<Weighed, 'required'>;

const simply = (have: Range, need: Range): Met => ({ met: atLeast(have, need), have, need });
const only = (met: Truth): Met => ({ met, have: null, need: null });
const atMost = (have: Range, most: number): Truth => atLeast(exactly(most), have);
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

function figureOf(area: Given, id: string, most: number): Range {
  const answer = numberOf(area, id);
  return answer === null ? { low: 0, high: most } : exactly(answer);
}

function hasAll(area: Given, id: string, ...wanted: readonly string[]): Truth {
  const answer = area.get(id);
  return Array.isArray(answer) ? known(wanted.every((one) => answer.includes(one))) : 'unknown';
}

/** How the unclear places of the town's plan are read. */
export type CleaningReadAs = Readonly<{ cleaners: 'fewest' | 'most' | 'middle'; kilometresDone: boolean; xFromOne: boolean; twoSummaries: boolean; waterAmong: boolean }>;

/** The fewest and the most cleaners for so many households, by counting up and not by dividing. */
function cleanersFor(households: number, as: CleaningReadAs['cleaners']): readonly [least: number, most: number] {
  let fewest = 0;
  while (fewest * 200 < households) fewest += 1;
  let most = 0;
  while ((most + 1) * 150 <= households) most += 1;
  if (fewest <= most) return [fewest, most];
  let middle = 0;
  while (2 * households >= (2 * middle + 1) * 175) middle += 1;
  const advised = { fewest, most: Math.max(1, most), middle }[as];
  return [advised, advised];
}

/** What the town's plan asks of a village or of the town, by plain arithmetic that shares nothing with the rules as data. */
export function weighCleaning(area: Given, as: CleaningReadAs): Readonly<Record<string, Weighed>> {
  const village = isOne(area, 'area.level', 'village');
  const town = isOne(area, 'area.level', 'town');
  const few = (id: string) => figureOf(area, id, 10_000);
  const times = (id: string) => figureOf(area, id, 100);
  const money = (id: string) => figureOf(area, id, 10_000_000_000);
  const hasPlan = saidYes(area, 'village.hasPlan');
  const all = (required: Truth, met: Met): Weighed => ({ required, ...met });
  return {
    'V-03': all(village, simply(few('clean.waterCleaners'), exactly(1))),
    'V-04': all(village, only(saidYes(area, 'fee.resolution'))),
    'V-05': all(village, only(atMost(money('fee.other'), 0))),
    'V-06': all(and(village, hasPlan), only(as.xFromOne ? and(atLeast(times('village.x'), exactly(1)), atMost(times('village.x'), 3)) : atMost(times('village.x'), 3))),
    'V-07': all(and(village, not(hasPlan)), only(atMost(few('village.approvedWithoutPlan'), 0))),
    'V-08': all(village, only(hasAll(area, 'village.group', 'founded', 'secretaryLeads'))),
    'V-09': all(village, only(saidYes(area, 'village.cadre'))),
    'T-01': all(town, as.kilometresDone ? { met: 'yes', have: figureOf(area, 'town.greened', 10_000_000), need: exactly(0) } : simply(figureOf(area, 'town.greened', 10_000_000), exactly(5_200))),
    'T-02': all(town, simply(figureOf(area, 'town.adjusted', 1_000_000_000), exactly(800_000))),
    'T-03': all(town, only(atMost(plus(money('fund.building'), money('fund.running')), 100_000_000))),
    'T-04': all(town, simply(few('town.plannedVillages'), few('town.villages'))),
    'T-05': all(town, simply(few('water.surveyed'), few('water.black'))),
    'T-06': all(town, simply(few('houses.fourKindsDone'), few('houses.fourKinds'))),
    'T-07': all(town, simply(few('houses.hollowDone'), few('houses.hollow'))),
    'T-08': all(town, simply(few('roads.completed'), few('roads.approved'))),
    'T-09': all(town, only(hasAll(area, 'town.group', 'secretary', 'mayor', 'deputyMayor', 'departments', 'office'))),
    'T-10': all(town, simply(times('quarter.assessments'), exactly(4))),
    'T-11': all(town, simply(times('quarter.rankings'), exactly(4))),
    'T-12': all(town, simply(times('quarter.talks'), exactly(4))),
    'T-13': all(town, simply(times('quarter.halfYear'), exactly(as.twoSummaries ? 2 : 1))),
    'T-14': all(town, simply(times('quarter.yearEnd'), exactly(1))),
    ...cleaners(),
  };

  /** Decided by hand only where the households are known: over a range of them the band has gaps, which intervals do not tell. */
  function cleaners(): Readonly<Record<string, Weighed>> {
    const households = numberOf(area, 'clean.households');
    if (households === null) return {};
    const [least, most] = cleanersFor(households, as.cleaners);
    const own = few('clean.cleaners');
    const counted = as.waterAmong ? plus(own, few('clean.waterCleaners')) : own;
    return { 'V-01': all(village, simply(counted, exactly(least))), 'V-02': all(village, only(atMost(counted, most))) };
  }
}

const city = ['link.townsWithKey:link.towns:L-01', 'habitat.newHousesInPlan:habitat.newHouses:L-houses', 'governance.stableIncome:governance.villages:L-income',
  'governance.elderlyCentres:governance.communities:L-23', 'habitat.toiletsCovered:habitat.toiletHouseholds:L-03-toilets'] as const;

const floors: Readonly<Record<string, readonly [question: string, least: number]>> = {
  'L-05': ['industry.industries', 10], 'L-06': ['industry.bases', 100], 'L-07': ['industry.demonstrators', 1_000], 'L-09': ['industry.smallVillages', 30],
  'L-10': ['industry.influential', 10], 'L-11': ['habitat.builtThatYear', 240], 'L-13': ['reform.farms', 500], 'L-14': ['reform.unions', 10], 'L-15': ['reform.services', 200],
  'L-16': ['reform.technology', 100], 'L-17': ['reform.households', 200], 'L-21': ['reform.showcases', 23], 'L-22': ['region.meetings', 1],
};

const land: Readonly<Record<string, readonly [question: string, mu: number]>> = { 'L-18': ['reform.reclaimed', 1_200], 'L-19': ['reform.highStandard', 2_500], 'L-20': ['reform.adjusted', 270] };

/** What Liuyang's plan asks of the city, a town or a village, by plain arithmetic that shares nothing with the rules as data. */
export function weighTargets(area: Given, besidesEarlier: boolean): Readonly<Record<string, Weighed>> {
  const isCity = isOne(area, 'area.level', 'city');
  const many = (id: string) => figureOf(area, id, 1_000_000);
  const money = (id: string) => figureOf(area, id, 10_000_000_000);
  const share = (id: string) => figureOf(area, id, 10_000);
  const [inAll, before] = [many('habitat.builtInAll'), many('habitat.builtBefore')];
  const built = besidesEarlier ? { low: Math.max(0, inAll.low - before.high), high: Math.max(0, inAll.high - before.low) } : inAll;
  const more = (a: Range, b: Range): Truth => (a.low > b.high ? 'yes' : a.high <= b.low ? 'no' : 'unknown');
  const few = (id: string) => figureOf(area, id, 10_000);
  return {
    ...Object.fromEntries(city.map((each) => each.split(':')).map(([done = '', whole = '', id = '']) => [id, { required: isCity, ...simply(many(done), many(whole)) }])),
    ...Object.fromEntries(Object.entries(floors).map(([id, [question, least]]) => [id, { required: isCity, ...simply(many(question), exactly(least)) }])),
    ...Object.fromEntries(Object.entries(land).map(([id, [question, mu]]) => [id, { required: isCity, ...simply(figureOf(area, question, 1_000_000_000), exactly(mu * 100)) }])),
    'L-01-town': { required: isOne(area, 'area.level', 'town'), ...simply(few('town.keyVillages'), exactly(1)) },
    'L-02': { required: isCity, ...only(hasAll(area, 'link.demonstration', 'zhangfang', 'daweishan', 'xiaohe', 'dahu')) },
    'L-03': { required: isCity, ...only(isOne(area, 'habitat.waterClass', '1', '2')) },
    'L-04': { required: isCity, ...only(saidYes(area, 'habitat.mechanism')) },
    'L-08': { required: isCity, ...only(atMost(figureOf(area, 'industry.distance', 100_000), 1_500)) },
    'L-waters': { required: isCity, ...only(atMost(many('habitat.blackWaters'), 0)) },
    'L-12': { required: isCity, ...simply(built, exactly(1_200)) },
    'L-zero': {
      required: isOne(area, 'area.level', 'village'),
      ...only(and(...['zero.accidents', 'zero.pollution', 'zero.cases', 'zero.petitions'].map((id) => atMost(few(id), 0)))),
    },
    'L-25': { required: isCity, ...only(atMost(plus(plus(money('money.routes'), money('money.areas')), money('money.homes')), 2_000_000_000)) },
    'L-share': { required: isCity, ...only(more(share('money.landShare'), share('money.landShareBefore'))) },
    'L-budget': { required: isCity, ...only(saidYes(area, 'money.budgetKept')) },
  };
}
