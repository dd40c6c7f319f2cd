import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { and, known, not, or } from './kleene.ts';
import type { Range } from './ranges.ts';
import type { Weighed } from './weighed.ts';

/** How the unclear places are read: everything false, `own` and 15 is the recommended way. */
export type ReadAs = Readonly<{
  exclusive: boolean; withDistricts: boolean; registered: boolean; beds: 'own' | 'city' | 'eachKind'; oneInAll: boolean; oneOrTwo: boolean; times: 15 | 1.5;
}>;

const county = ['county', 'countyCity', 'district'] as const;

/**
 * The requirements of 温政发〔2016〕41号 that count something, decided for one place by plain arithmetic that shares
 * nothing with the rules as data or with what reads them. `area` are the answers of the case and of the place.
 */
export function weighByHand(area: Given, as: ReadAs) {
  const figure = (id: string, least: number, most: number): Range => {
    const answer = numberOf(area, id);
    return answer === null ? { low: least, high: most } : { low: answer, high: answer };
  };
  const few = (id: string) => figure(id, 0, 10_000);
  const staff = (id: string) => figure(id, 0, 100_000);
  const level = (...levels: readonly string[]) => isOne(area, 'area.level', ...levels);
  const isCounty = level(...county);
  const isCityOrCounty = level('city', ...county);

  const people = figure(as.registered ? 'area.registered' : 'area.residents', 0, 20_000_000);
  const holds = (line: number) => (as.exclusive ? above(people, exactly(line)) : atLeast(people, exactly(line)));
  const hasCentre = or(atLeast(few('facilities.rehabCentres'), exactly(1)), saidYes(area, 'facilities.anyRehabCentre'));

  /** `share` percent of `whole` or more: compared a hundredfold, counted in whole ones. */
  const shareOf = (have: Range, whole: Range, share: number): Omit<Weighed, 'required'> => {
    const [hundredfold, needed] = [times(have, 100), times(whole, share)];
    return {
      met: as.exclusive ? above(hundredfold, needed) : atLeast(hundredfold, needed),
      have, need: { low: hundredth(needed.low, as.exclusive), high: hundredth(needed.high, as.exclusive) },
    };
  };
  const simply = (have: Range, need: Range): Omit<Weighed, 'required'> => ({ met: atLeast(have, need), have, need });

  const bed = (id: string) => figure(id, 0, 1_000_000);
  const own = bedsFor(bed('facilities.rehabBeds'), bed('facilities.careBeds'), figure('area.disabledPeople', 1, 2_000_000));
  const wholeCity = bedsFor(bed('city.rehabBeds'), bed('city.careBeds'), figure('city.disabledPeople', 1, 2_000_000));
  function bedsFor(rehab: Range, care: Range, disabled: Range): Omit<Weighed, 'required'> {
    if (as.beds !== 'eachKind') return shareOf(plus(rehab, care), disabled, 3);
    const each = [shareOf(rehab, disabled, 3), shareOf(care, disabled, 3)] as const;
    const need = each[0].need ?? exactly(0);
    return { met: and(each[0].met, each[1].met), have: plus(smaller(rehab, need), smaller(care, need)), need: times(need, 2) };
  }
  function beds(): Omit<Weighed, 'required'> {
    if (as.beds !== 'city') return own;
    const at = choiceOf(area, 'area.level');
    if (at === 'city') return own;
    if (at !== null && county.some((one) => one === at)) return wholeCity;
    // Below the county no figure stands for the place, so either may be shown; nothing is demanded there.
    const either = { have: hull(own.have, wholeCity.have), need: hull(own.need, wholeCity.need) };
    return at === null ? { met: own.met === wholeCity.met ? own.met : 'unknown', ...either } : { met: own.met, ...either };
  }

  const points = few('culture.points');
  const bases = few('culture.bases');
  const one = exactly(1);
  const federation = staff('staff.federationDisabled');
  const posts = staff('staff.posts');
  const disabledPosts = staff('staff.disabledPosts');
  const ordinary = figure('school.ordinaryFund', 1, 10_000_000);
  const paid = figure('school.specialFund', 0, 200_000_000);

  return {
    'R-G01': {
      required: or(level('city'), and(level('county', 'countyCity', ...(as.withDistricts ? ['district'] : [])), holds(500_000))),
      ...simply(few('facilities.rehabCentres'), one),
    },
    'R-G02': { required: isCounty, ...simply(few('facilities.careCentres'), one) },
    'R-G03': { required: isCityOrCounty, ...beds() },
    'R-G04': { required: and(level('town', 'street'), holds(10_000)), ...simply(few('facilities.shelteredOrganisations'), one) },
    'wz-chk-32': { required: isCounty, ...simply(few('facilities.largeTownsServed'), few('facilities.largeTowns')) },
    'R-G06-full': {
      required: and(hasCentre, or(level('city'), and(isCounty, holds(800_000)))), have: null, need: null,
      met: hasAll('medical', 'vocational', 'counselling', 'assessment', 'training', 'deviceFitting', 'childEducation'),
    },
    'R-G06-basic': {
      required: and(hasCentre, isCounty, not(holds(800_000))), have: null, need: null,
      met: hasAll('counselling', 'disabilityAppraisal', 'deviceSupply', 'communityGuidance'),
    },
    'R-G09': as.oneInAll
      ? { required: isCounty, ...simply(plus(points, bases), one) }
      : { required: isCounty, met: and(atLeast(points, one), atLeast(bases, one)), have: plus(smaller(points, one), smaller(bases, one)), need: exactly(2) },
    'R-G10': {
      required: isCounty, have: null, need: null,
      met: and(atLeast(staff('procurement.units'), one), atLeast(staff('procurement.products'), one)),
    },
    'T-01': { required: level('city'), ...simply(staff('staff.memberUnitsEmploying'), staff('staff.memberUnits')) },
    'T-02': { required: level('city'), ...shareOf(staff('staff.disabledCadres'), figure('staff.cadres', 1, 100_000), 10) },
    'T-03': {
      required: isCounty, have: federation, need: one,
      met: as.oneOrTwo ? and(atLeast(federation, one), atLeast(exactly(2), federation)) : atLeast(federation, one),
    },
    'T-06': {
      required: isCityOrCounty, met: atLeast(times(disabledPosts, 100), times(posts, 10)), have: disabledPosts,
      need: { low: hundredth(posts.low * 10, false), high: hundredth(posts.high * 10, false) },
    },
    'T-15': { required: level('city'), ...simply(few('culture.artBases'), exactly(as.oneInAll ? 1 : 12)) },
    'T-16': { required: level('city'), ...simply(few('culture.sportBases'), exactly(6)) },
    'T-17': {
      required: level('village', ...county),
      ...shareOf(figure('culture.activityParticipants', 0, 2_000_000), figure('culture.activityPeople', 1, 2_000_000), 65),
    },
    'T-18': { required: level('city'), ...shareOf(figure('society.volunteers', 0, 10_000_000), exactly(5_000), 100) },
    'T-21': {
      required: saidYes(area, 'area.usesLotteryFund'),
      ...shareOf(figure('lottery.facilities', 0, 1e12), figure('lottery.total', 1, 1e12), 10),
    },
    'wz-chk-26': {
      required: and(isCityOrCounty, atLeast(figure('school.pupils', 0, 100_000), one)),
      met: atLeast(times(paid, 2), times(ordinary, as.times * 2)), have: paid, need: times(ordinary, as.times),
    },
  } as const satisfies Readonly<Record<string, Weighed>>;

  function hasAll(...functions: readonly string[]): Truth {
    const answer = area.get('facilities.functions');
    return Array.isArray(answer) ? known(functions.every((one) => answer.includes(one))) : 'unknown';
  }
}

/** The id of a requirement that is decided here. */
export type HandId = keyof ReturnType<typeof weighByHand>;

function exactly(value: number): Range {
  return { low: value, high: value };
}

function atLeast(have: Range, need: Range): Truth {
  if (have.low >= need.high) return 'yes';
  return have.high < need.low ? 'no' : 'unknown';
}

function above(have: Range, need: Range): Truth {
  if (have.low > need.high) return 'yes';
  return have.high <= need.low ? 'no' : 'unknown';
}

function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high };
}

function times(a: Range, by: number): Range {
  return { low: a.low * by, high: a.high * by };
}

function smaller(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

function hull(a: Range | null, b: Range | null): Range | null {
  return a === null || b === null ? null : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** The least whole number that is a hundredth of this or more; more than it where the figure itself is not enough. */
function hundredth(of: number, exclusive: boolean): number {
  const whole = (of - (of % 100)) / 100;
  return exclusive || of % 100 > 0 ? whole + 1 : whole;
}
