import {
  addDays, addYears, fullYears, type Answers, type DateQuestion, type Facts, type FromDay, type Interval, type ISODate, type Outcome,
  type QuestionRef, type RuleSet, type Setting, type Verdict,
} from '../vocabulary/index.ts';
import { breachOf } from './breach.ts';
import { considerTotals } from './consider.ts';
import { evaluate } from './evaluate.ts';
import { same, sameIfAny } from './interval.ts';
import { isClock, walkRules, type Clock } from './walkRules.ts';

/**
 * What one rule is before and from a day on: a benefit, or the breach of a requirement, which is certain where the
 * requirement is not met, with what is owed for it.
 */
export type TimeChange = Readonly<{
  rule: string; index: number | null;
  before: Readonly<{ verdict: Verdict; amount: Interval | null }>;
  after: Readonly<{ verdict: Verdict; amount: Interval | null }>;
}>;

/** A coming day on which the result changes through time alone, with what changes and the sum the rules add up around it. */
export type DateOfChange = Readonly<{
  on: ISODate;
  changes: readonly TimeChange[];
  total: Readonly<{ before: Interval; after: Interval }>;
  /** Whether a sourced local standard begins on it, or ended the day before. */
  newStandard: boolean;
}>;

/** All such days after the day of the facts, up to and including `until`. */
export type NextDates = Readonly<{
  until: ISODate;
  dates: readonly DateOfChange[];
  /** Days that were not given, such as a birth date: changes they bring are not among the dates. */
  notGiven: readonly QuestionRef[];
}>;

/**
 * On which coming days the result changes although no answer does: a birthday, years that run out, a certificate or a
 * local standard that ends. Exact up to the horizon: the result is the same on every day between two days on which any
 * rule can turn, so it is worked out on those alone. The day of the rules stays.
 */
export function nextDates(rules: RuleSet, facts: Facts, setting: Setting, until: ISODate): NextDates {
  const { clocks, fixed } = timeIn(rules);
  const given = clocks.flatMap((clock) => answersTo(dayOf(clock), facts).map((each) => ({ clock, ...each })));
  const days = new Set(given.flatMap(({ clock, day }) => (day === null ? openDays(fixed, dayOf(clock)) : [day])
    .flatMap((each) => turningDays(clock, each, setting.factsOn, until))));
  const ofStandards = tableDays(rules, setting);
  for (const day of [...ofStandards, ...leapDays(setting.factsOn, until)]) days.add(day);
  const lookAt = looking(rules, facts, setting);
  let now = lookAt(setting.factsOn);
  const dates: DateOfChange[] = [];
  for (const on of [...days].filter((day) => day > setting.factsOn && day <= until).sort()) {
    const then = lookAt(on);
    const changes = changesBetween(now.outcomes, then.outcomes);
    if (changes.length > 0 || !same(now.total, then.total)) dates.push({ on, changes, total: { before: now.total, after: then.total }, newStandard: ofStandards.includes(on) });
    now = then;
  }
  const missing = given.filter(({ day }) => day === null).map(({ clock, index }) => ({ question: dayOf(clock).id, index }));
  return { until, dates, notGiven: [...new Map(missing.map((ref) => [`${ref.question}#${String(ref.index)}`, ref])).values()] };
}

type Look = Readonly<{ outcomes: readonly Outcome[]; total: Interval }>;

function looking(rules: RuleSet, facts: Facts, setting: Setting): (on: ISODate) => Look {
  const breaches = { ...rules, entitlements: rules.requirements.map(breachOf) };
  return (factsOn) => {
    const { outcomes, perMonth: total } = considerTotals(rules, facts, { ...setting, factsOn });
    return { outcomes: [...outcomes, ...evaluate(breaches, facts, { ...setting, factsOn })], total };
  };
}

type Time = Readonly<{ clocks: readonly Clock[]; fixed: readonly FromDay[] }>;

const known = new WeakMap<RuleSet, Time>();

function timeIn(rules: RuleSet): Time {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const clocks = new Set<Clock>();
  const fixed = new Set<FromDay>();
  walkRules(rules, {
    condition: (each) => {
      if (isClock(each)) clocks.add(each);
      if (each.kind === 'fromDay') fixed.add(each);
    },
    quantity: (each) => { if (isClock(each)) clocks.add(each); },
  });
  const made = { clocks: [...clocks], fixed: [...fixed] };
  known.set(rules, made);
  return made;
}

function dayOf(clock: Clock): DateQuestion {
  return clock.kind === 'stands' ? clock.until : clock.since;
}

/** The day given for the case or for each item; null where none was. */
function answersTo(question: DateQuestion, facts: Facts): readonly Readonly<{ day: ISODate | null; index: number | null }>[] {
  const day = (answers: Answers): ISODate | null => {
    const answer = answers[question.id];
    return typeof answer === 'string' && answer !== 'unknown' ? answer as ISODate : null;
  };
  if (question.of === null) return [{ day: day(facts.answers), index: null }];
  return (facts.lists[question.of] ?? []).map((item, index) => ({ day: day(item), index }));
}

/**
 * A day that was not given can still be ruled out by a fixed one: nobody who began in 2014 has five years before 2019.
 * So both sides of the fixed day stand for it.
 */
function openDays(fixed: readonly FromDay[], question: DateQuestion): readonly ISODate[] {
  return fixed.filter((each) => each.question.id === question.id).flatMap(({ day }) => [addDays(day, -1), day]);
}

/** On 29 February nobody's year ends, so what is possible for a day not given can differ on it. */
function leapDays(from: ISODate, until: ISODate): readonly ISODate[] {
  const years = Array.from({ length: fullYears(from, until) + 2 }, (_, place) => addYears(from, place).slice(0, 4));
  return years.flatMap((year) => [addDays(`${year}-02-28` as ISODate, 1), `${year}-03-01` as ISODate]);
}

/** The days on which one node can turn. */
function turningDays(clock: Clock, day: ISODate, from: ISODate, until: ISODate): readonly ISODate[] {
  switch (clock.kind) {
    case 'stands':
      return [addDays(day, 1)];
    case 'within': {
      const last = addYears(day, clock.years);
      return [day, clock.lastDay === 'included' ? addDays(last, 1) : last];
    }
    case 'yearsSince': {
      const first = fullYears(day, from) + 1;
      return Array.from({ length: Math.max(0, fullYears(day, until) - first + 1) }, (_, place) => addYears(day, first + place));
    }
  }
}

/** The first day of each sourced standard, and the day after its last. */
function tableDays(rules: RuleSet, { tables }: Setting): readonly ISODate[] {
  const used = new Set(rules.parameters.map(({ id }) => id));
  return tables.filter(({ id }) => used.has(id)).flatMap(({ values }) => values.flatMap((value) => [value.from, addDays(value.until, 1)]));
}

function changesBetween(before: readonly Outcome[], after: readonly Outcome[]): readonly TimeChange[] {
  return before.flatMap((one, place) => {
    const other = after[place];
    if (other === undefined || (one.verdict === other.verdict && sameIfAny(one.amount, other.amount))) return [];
    const { entitlement: rule, index } = one;
    return [{
      rule, index, before: { verdict: one.verdict, amount: one.amount }, after: { verdict: other.verdict, amount: other.amount },
    }];
  });
}
