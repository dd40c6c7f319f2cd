import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { chose, choiceOf, isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { yearsAfter } from './calendar.ts';
import { figuresOn } from './employerFigures.ts';
import { and, known, not, or } from './kleene.ts';
import { atLeast, divided, exactly, hull, product, type Range, roundedUp } from './ranges.ts';

/** How the unclear places are read; null where both ways to read one are left open. */
export type EmployersReadAs = Readonly<{
  /** AMB-WZ-26: young, small and up to 20 staff, or any one of the three. */
  exemption: 'allThree' | 'anyOne';
  /** AMB-WZ-27: who counts, and where the part of a person is dropped. */
  counting: 'wenzhouOnly' | 'anyCertificate';
  fraction: 'dropFromDifference' | 'dropFromQuota';
  /** AMB-WZ-29: whether a welfare enterprise draws the common reward too, and whose quota it must exceed. */
  welfareStacking: 'onlyItsOwn' | 'both' | null;
  welfareRatio: 'ownQualification' | 'commonQuota' | null;
  /** AMB-WZ-30 and AMB-WZ-32: what may be drawn together. */
  commerce: 'apart' | 'added' | null;
  elsewhere: 'notForbidden' | 'forbidden' | null;
  /** AMB-WZ-32: whom the reward of agricultural enterprises counts. */
  rewarded: 'lowIncomeOnly' | 'everyone';
  /** AMB-WZ-62: which welfare enterprises are helped, and whether one insurance is enough. */
  aboveOnly: 'onlyAboveQuota' | 'everyWelfareEnterprise';
  insurances: 'both' | 'either' | null;
}>;

/** A benefit: whether its conditions hold, and the sum it is when they do; null where it is not a sum of money. */
export type Due = Readonly<{ truth: Truth; amount: Range | null }>;

/** A duty: of whom it is demanded, whether it is met, what is counted, and what is owed while it is not met. */
export type Duty = Readonly<{ required: Truth; met: Truth; have: Range | null; need: Range | null; owed: Range | null }>;

const unwritten: Range = { low: 0, high: Infinity };

/**
 * The employer rules of 温政发〔2016〕41号 decided for one employer on one day by plain arithmetic, from the catalogue
 * of its clauses; it shares nothing with the rules as data or with what reads them. Sums are in fen.
 */
export function employerByHand(facts: Given, on: string, as: EmployersReadAs) {
  const dated = figuresOn(on);
  const figure = (id: string, least: number, most: number, sourced: number | null = null): Range => {
    const value = numberOf(facts, id) ?? sourced;
    return value === null ? { low: least, high: most } : { low: value, high: value };
  };
  const people = (id: string) => figure(id, 0, 50_000);
  const isKind = (...kinds: readonly string[]) => chose(facts, 'employer.kinds', ...kinds);
  const isForm = (...forms: readonly string[]) => isOne(facts, 'employer.form', ...forms);

  const staff = figure('employer.staff', 1, 50_000);
  const disabled = people(as.counting === 'wenzhouOnly' ? 'employer.disabledWenzhou' : 'employer.disabled');
  const lowIncome = people('employer.disabledLowIncome');
  const quota = figure('quota.ratio', 1, 1_000, dated.quota);
  const welfareQuota = figure('quota.welfareRatio', 1, 10_000);
  const place = choiceOf(facts, 'employer.place');
  const wage = figure('wage.minimum', 1, Infinity, place === null ? null : (dated.wages?.[place] ?? null));
  const hasOne = atLeast(disabled, exactly(1));
  const months = (count: number, persons: Range) => product(product(persons, wage), exactly(count));

  const isEnterprise = isForm('enterprise');
  const isWelfare = isKind('welfareEnterprise');
  const isSheltered = isKind('shelteredWorkshop');
  const isConcentrated = isKind('welfareEnterprise', 'shelteredWorkshop', 'blindMassage', 'otherConcentrated');

  // The quota in ten-thousandths of a person, so that no part of one is lost.
  const parts = product(disabled, exactly(10_000));
  const reaches = atLeast(parts, product(staff, quota));
  const over = moreThan(quota);
  const overOwn = moreThan(welfareQuota);
  const welfareOver = either(as.welfareRatio, 'ownQualification', overOwn, over, hull);
  // Above the quota is above it by any part of a person; only what is paid by head needs a whole one.
  const exceeds = (ratio: Range) => not(atLeast(product(staff, ratio), parts));
  const isWelfareAbove = either(as.welfareRatio, 'ownQualification', exceeds(welfareQuota), exceeds(quota), agreed);

  /** How many whole persons there are beyond a quota. */
  function moreThan(ratio: Range): Range {
    const demanded = product(staff, ratio);
    const beyond = (have: number, need: number): number => Math.max(0, as.fraction === 'dropFromDifference'
      ? Math.floor((have * 10_000 - need) / 10_000) : have - Math.floor(need / 10_000));
    return { low: beyond(disabled.low, demanded.high), high: beyond(disabled.high, demanded.low) };
  }

  function levy(): Duty {
    const demanded = product(staff, quota);
    const young = within('employer.foundedOn', 3);
    const few = atLeast(exactly(20), staff);
    const small = saidYes(facts, 'employer.smallOrMicro');
    const youngAndSmall = as.exemption === 'allThree' ? and(small, young, few) : or(small, young, few);
    const letOff = and(isEnterprise, atLeast(figure('levy.exemptStaff', 0, 50_000, dated.exemptStaff), staff));
    const lacking = { low: Math.max(0, demanded.low - parts.high), high: Math.max(0, demanded.high - parts.low) };
    const shares = [
      figure('levy.shareFromLine', 0, 10_000, dated.shareFromLine), figure('levy.shareBelowLine', 0, 10_000, dated.shareBelowLine),
    ] as const;
    const isFromLine = atLeast(parts, product(staff, figure('levy.reliefLine', 0, 1_000, dated.reliefLine)));
    const share = isFromLine === 'unknown' ? hull(...shares) : shares[isFromLine === 'yes' ? 0 : 1];
    return {
      required: not(or(youngAndSmall, letOff)), met: reaches, have: disabled, need: roundedUp(divided(demanded, 10_000)),
      owed: divided(product(product(lacking, figure('levy.averageWage', 1, 100_000_000)), share), 100_000_000),
    };
  }

  /** From a day to the same day so many years later, both included. */
  function within(id: string, years: number): Truth {
    const day = choiceOf(facts, id);
    return day === null ? 'unknown' : known(day <= on && on <= yearsAfter(day, years));
  }

  const plain = (required: Truth, met: Truth): Duty => ({ required, met, have: null, need: null, owed: null });
  const isStateRun = and(isEnterprise, isOne(facts, 'employer.ownership', 'stateOwned', 'stateControlled'));
  const mustLead = or(isForm('partyOrGovernment', 'publicInstitution'), and(isEnterprise, isOne(facts, 'employer.ownership', 'stateOwned')));
  const insured = [saidYes(facts, 'employer.liabilityInsured'), saidYes(facts, 'employer.accidentInsured')] as const;
  const isPrivate = saidYes(facts, 'employer.privatelyRun');
  const due = (truth: Truth, amount: Range | null): Due => ({ truth, amount });
  const common = levy();

  const benefits = {
    'R-E02': due(and(
      isEnterprise, atLeast(over, exactly(1)), not(and(isWelfare, either(as.welfareStacking, 'onlyItsOwn', 'yes', 'no', agreed))),
    ), months(4, over)),
    'R-E03': due(and(isWelfare, atLeast(welfareOver, exactly(1))), months(1, welfareOver)),
    'R-E04': due(and(isSheltered, hasOne), months(2, disabled)),
    'R-E05': due(and(isSheltered, saidYes(facts, 'workshop.newlyOpened')), figure('sheltered.openingSubsidy', 0, Infinity)),
    'R-E06': due(and(isSheltered, chose(facts, 'employer.costs', 'rent', 'training', 'equipment', 'accessibility', 'liabilityInsurance', 'socialInsurance')), unwritten),
    'R-E07': due(and(isKind('ecommerce'), hasOne), months(2, disabled)),
    'R-E08': due(
      and(isKind('agricultural'), atLeast(lowIncome, exactly(1))),
      product(as.rewarded === 'everyone' ? disabled : lowIncome, figure('agricultural.reward', 0, Infinity)),
    ),
    'R-E09': due(and(isKind('blindMassage', 'otherConcentrated'), hasOne), product(disabled, figure('concentrated.contributionSubsidy', 0, Infinity))),
    'R-E10': due(and(isConcentrated, either(as.insurances, 'both', and(...insured), or(...insured), agreed)), unwritten),
    'R-E11': due(and(isKind('incubator'), saidYes(facts, 'incubator.onSharedPlatform')), unwritten),
    'R-E14': due(and(
      isWelfare, as.aboveOnly === 'onlyAboveQuota' ? isWelfareAbove : 'yes', chose(facts, 'employer.costs', 'training', 'accessibility'),
    ), unwritten),
    'R-E15': due(isConcentrated, null),
    'R-E16': due(and(isPrivate, isKind('childRehabilitation'), saidYes(facts, 'rehabilitation.standardConfirmed')), unwritten),
    'R-E17': due(and(isPrivate, isKind('disabilityServices', 'childRehabilitation', 'shelteredWorkshop')), null),
  } as const satisfies Readonly<Record<string, Due>>;

  const duties = {
    'R-E01': common,
    'R-E12': plain(isStateRun, saidYes(facts, 'employer.reservedPosts')),
    'R-E12b': plain(isStateRun, and(saidYes(facts, 'employer.jobFairHeld'), within('employer.lastJobFair', 2))),
    'R-E13': { ...common, required: mustLead, owed: null },
    'R-E13b': plain(isKind('publicMedical'), saidYes(facts, 'employer.takesBlindMassage')),
  } as const satisfies Readonly<Record<string, Duty>>;

  const forbidden = either(as.elsewhere, 'forbidden', 'yes', 'no', agreed);
  const notTogether = {
    'R-E02 R-E07': either(as.commerce, 'apart', 'yes', 'no', agreed),
    'R-E02 R-E03': forbidden, 'R-E02 R-E04': forbidden, 'R-E03 R-E04': forbidden, 'R-E03 R-E07': forbidden, 'R-E04 R-E07': forbidden,
  } as const satisfies Readonly<Record<string, Truth>>;

  return { benefits, duties, notTogether };
}

/** Read the first way, the other way, or, where neither is settled on, what both leave. */
function either<T>(option: string | null, first: string, one: T, other: T, both: (one: T, other: T) => T): T {
  if (option === null) return both(one, other);
  return option === first ? one : other;
}

function agreed(one: Truth, other: Truth): Truth {
  return one === other ? one : 'unknown';
}
