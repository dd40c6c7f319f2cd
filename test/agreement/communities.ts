import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { answerTo, chose, isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { and, known, not, or } from './kleene.ts';

/** How the unclear places are read; everything false and `both` is the recommended way. */
export type CommunityReadAs = Readonly<{
  reserves: 'twoOrThree' | 'from23To35' | 'twoFrom33To35' | 'twentyThree'; thirtyFive: boolean; moreThanHalf: boolean; newHomes: boolean; ruralOnly: boolean;
  members: 'threeOfAnyAge' | 'moreThanThree' | 'threeYoung'; outerOnly: boolean;
}>;

/** One requirement decided for one place: whether it is demanded, and whether it is met. */
export type Decided = Readonly<{ required: Truth; met: Truth }>;

type Range = readonly [low: number, high: number];

/** Statements asked of every community the document is for, each with its question. */
const always = {
  '01': 'rule.structure', '02': 'rule.selfGovernment', '03': 'rule.supervision', '04': 'party.joint', '06': 'rule.openness', '07': 'rule.meetings',
  '08': 'rule.process', '09': 'rule.covenant', 10: 'rule.watchers', 11: 'rule.delegates', 12: 'party.integrity', 13: 'burden.list', 14: 'burden.levies',
  15: 'consult.matters', 16: 'consult.platform', 17: 'consult.feedback', 18: 'consult.newcomers', 19: 'consult.backbone', 20: 'plan.layout',
  21: 'plan.noForce', 22: 'service.station', '23-platform': 'service.platform', 28: 'work.graduates', 29: 'aged.retired', 31: 'aged.facilities',
  32: 'women.home', 33: 'women.families', 34: 'women.afterSchool', 35: 'women.volunteers', 36: 'disabled.rehab', 38: 'relief.policies',
  39: 'relief.farming', 40: 'grid.platform', 42: 'grid.rounds', 43: 'grid.staff', 44: 'grid.errands', 49: 'clean.closed', 53: 'disaster.shelter',
  54: 'disaster.plan', 55: 'disaster.drill', 56: 'culture.visits', 57: 'culture.talents', 58: 'culture.models', 59: 'culture.centre',
  60: 'culture.pooled', 61: 'culture.troupes', 67: 'law.mediation', 68: 'law.training', 69: 'law.teaching', 70: 'law.adviser', 71: 'law.specialGroups',
  72: 'safety.post', 73: 'safety.platform', 74: 'safety.patrol', 75: 'party.methods', 78: 'economy.projects', 80: 'committee.election',
  82: 'committee.training', 83: 'groups.kinds', 84: 'groups.hub', 85: 'social.posts', 86: 'social.services', 89: 'model.training', 90: 'model.volunteers',
} as const;

/** Statements asked where there is something, or where the village is listed for it. */
const having = {
  '05': ['party.nonPublic', 'place.has', 'nonPublic'], 24: ['health.standard', 'place.has', 'clinic'], 25: ['health.public', 'place.has', 'clinic'],
  26: ['health.doctors', 'place.has', 'doctor'], 30: ['aged.home', 'place.listed', 'happinessHome'], 45: ['clean.projects', 'place.has', 'environmentProject'],
  51: ['clean.pigs', 'place.has', 'pigFarm'], 52: ['homes.threeTogether', 'place.has', 'homestead'], 62: ['culture.library', 'place.has', 'library'],
  63: ['culture.crafts', 'place.has', 'resources'], 64: ['culture.heritage', 'place.has', 'heritage'], 79: ['economy.linked', 'place.listed', 'linkedUnit'],
  88: ['model.named', 'place.listed', 'model'], 91: ['pair.town', 'place.listed', 'pairing'], 92: ['pair.projects', 'place.has', 'serviceProject'],
} as const;

/** The statements that are done, done in part or not. */
export function decideStatements(place: Given, as: CommunityReadAs): Readonly<Record<string, Decided>> {
  const inScope = isInScope(place, as);
  const done = (question: string) => saidYes(place, question);
  const asked = Object.entries(always).map(([n, question]) => [`xm-chk-${n}`, { required: inScope, met: done(question) }] as const);
  const where = Object.entries(having).map(([n, [question, list, what]]) => [`xm-chk-${n}`, { required: and(inScope, chose(place, list, what)), met: done(question) }] as const);
  return Object.fromEntries([...asked, ...where]);
}

function isInScope(place: Given, as: CommunityReadAs): Truth {
  const stillConverting = and(isOne(place, 'place.kind', 'converted'), not(saidYes(place, 'place.reformDone')));
  return or(isOne(place, 'place.kind', 'rural'), and(stillConverting, as.outerOnly ? not(isOne(place, 'place.district', 'siming', 'huli')) : 'yes'));
}

/**
 * The other requirements of 厦委办发〔2017〕1号 for one place: what is counted, and what has several parts. Plain comparisons
 * that share nothing with the rules as data or with what reads them.
 */
export function decideCounted(place: Given, as: CommunityReadAs): Readonly<Record<string, Decided>> {
  const figure = (id: string, least: number, most: number): Range => {
    const answer = numberOf(place, id);
    return answer === null ? [least, most] : [answer, answer];
  };
  const people = (id: string) => figure(id, 0, 1_000);
  const few = (id: string) => figure(id, 0, 2_000);
  const kind = (...kinds: readonly string[]) => isOne(place, 'place.kind', ...kinds);
  const district = (...ids: readonly string[]) => isOne(place, 'place.district', ...ids);
  const outer = district('jimei', 'haicang', 'tongan', 'xiangan');
  const inner = district('siming', 'huli');
  const inScope = isInScope(place, as);
  const done = (question: string) => saidYes(place, question);

  const functions = answerTo(place, 'academy.functions');
  const allFour = Array.isArray(functions) ? known(['teaching', 'consulting', 'incubating', 'culture'].every((each) => functions.includes(each))) : 'unknown';
  const [to35, from23, from33] = [people('reserve.to35'), people('reserve.from23To35'), people('reserve.from33To35')];
  const both = (one: Range, other: Range): Range => [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  const reserves = {
    twoOrThree: reaches(to35, 2), from23To35: reaches(both(from23, to35), 1), twoFrom33To35: reaches(both(from33, to35), 2), twentyThree: reaches(to35, 23),
  }[as.reserves];
  const [members, young] = [people('members.admitted'), people('members.young')];
  const admitted = {
    threeOfAnyAge: reaches(members, 3), moreThanThree: reaches(members, 4), threeYoung: reaches(both(members, young), 3),
  }[as.members];
  const communities = figure('city.communities', 1, 2_000);
  const twice = times(few('city.demonstration'), 2);
  const each = as.thirtyFive ? 35 : 3;
  const ofCity = (met: Truth): Decided => ({ required: kind('city'), met });
  const due = (id: string, most: number) => reaches(figure(id, 0, most), 1);

  return {
    'xm-chk-23': { required: inScope, met: or(done('service.platform'), done('service.complex')) },
    'xm-chk-27': {
      required: inScope, met: and(done('work.platform'), or(not(chose(place, 'place.has', 'expropriated', 'retiredFishers')), done('work.training'))),
    },
    'xm-chk-37': {
      required: and(inScope, chose(place, 'place.has', 'poorDisabledHousing'), due('disabled.housingDue', 10_000)),
      met: enough(figure('disabled.housingDone', 0, 10_000), figure('disabled.housingDue', 0, 10_000)),
    },
    'xm-chk-41': { required: inScope, met: enough(figure('grid.covered', 0, 100_000), figure('grid.households', 1, 100_000)) },
    'xm-chk-46': { required: inScope, met: enough([0, 0], figure('clean.illegal', 0, 100_000)) },
    'xm-chk-47': { required: and(inScope, due('clean.hamletsListed', 500)), met: enough(figure('clean.hamletsDone', 0, 500), figure('clean.hamletsListed', 0, 500)) },
    'xm-chk-48': {
      required: and(inScope, not(saidYes(place, 'place.sewerCovered')), due('clean.sewageDue', 100_000)),
      met: enough(figure('clean.sewageDone', 0, 100_000), figure('clean.sewageDue', 0, 100_000)),
    },
    'xm-chk-50': { required: and(outer, inScope, chose(place, 'place.has', 'sortingAble')), met: done('clean.sorting') },
    'XT-20': { required: and(inScope, chose(place, 'place.has', 'shuanghu')), met: done('homes.apartments') },
    'xm-chk-65': { required: as.ruralOnly ? inScope : kind('rural', 'converted', 'urban'), met: and(saidYes(place, 'academy.stands'), allFour) },
    'xm-chk-66': { required: and(inScope, saidYes(place, 'academy.stands')), met: done('academy.digital') },
    'xm-chk-76': { required: inScope, met: reserves },
    'xm-chk-77': { required: and(inScope, not(and(not(saidYes(place, 'members.termOver')), not(admitted)))), met: admitted },
    'xm-chk-81': { required: and(inScope, due('groups.due', 1_000)), met: enough(people('groups.filled'), people('groups.due')) },
    'xm-chk-87': { required: inScope, met: reaches(people('social.certified'), 1) },
    'XT-01': ofCity(as.moreThanHalf ? not(enough(communities, twice)) : enough(twice, communities)),
    'XT-02': ofCity(done('city.goals')),
    'XT-03': ofCity(enough(few('city.clinicsStandard'), figure('city.clinics', 1, 2_000))),
    'XT-04': ofCity(reaches(few(as.newHomes ? 'city.homesNew' : 'city.homes'), 151)),
    'XT-05': ofCity(enough(few('city.platforms'), communities)),
    'XT-08': ofCity(reaches(figure('city.hamlets', 0, 10_000), 300)),
    'XT-09': ofCity(reaches(few('city.pleasant'), 50)),
    'XT-17': ofCity(reaches(few('city.pairs'), 50)),
    'XT-18': { required: and(kind('district'), outer), met: reaches(few('city.models'), each) },
    'XT-19': { required: and(kind('district'), inner), met: reaches(few('city.partners'), each) },
    'XT-18-city': ofCity(reaches(few('city.models'), 4 * each)),
    'XT-19-city': ofCity(reaches(few('city.partners'), 2 * each)),
  };
}

function enough(have: Range, need: Range): Truth {
  if (have[0] >= need[1]) return 'yes';
  return have[1] < need[0] ? 'no' : 'unknown';
}

function reaches(have: Range, least: number): Truth {
  return enough(have, [least, least]);
}

function times([low, high]: Range, by: number): Range {
  return [low * by, high * by];
}
