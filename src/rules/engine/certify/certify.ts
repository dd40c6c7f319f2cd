import type { Citation, Facts, ISODate, NumberQuestion, RuleSet, ScoreScheme, Setting, StreakAward, YearCalendar, YearProofs } from '../../vocabulary/index.ts';
import { calendarOf, type CalendarOutcome } from '../calendar/calendar.ts';
import { check, type Checked } from '../check/check.ts';
import { scoreOutcome, type ScoreOutcome } from '../score/outcome.ts';
import { schemeOn } from '../score/schemeOn.ts';
import { withProofs } from './proofs.ts';
import { awardOutcome, yearsGivenTwice, type AwardOutcome } from '../streak/streak.ts';

/** All rules of a certification. */
export type Certification = Readonly<{
  rules: RuleSet; schemes: readonly ScoreScheme[]; calendar: YearCalendar; awards: readonly StreakAward[]; proofs: YearProofs; year: NumberQuestion<'items'>;
  /** Where it is said who submits a unit, and that a chair concludes beside the points. */
  beside: Readonly<Record<'submitted' | 'concluded', Citation>>;
}>;

/** Everything there is to say about a case. */
export type Certified = Readonly<{
  calculator: string; version: string; factsOn: ISODate; rulesOn: ISODate;
  /** Whether the plan itself applies on the day of the rules; points may go by another scheme then. */
  inForce: boolean;
  score: ScoreOutcome;
  calendar: CalendarOutcome | null;
  checks: readonly Checked[];
  awards: readonly AwardOutcome[];
  yearsGivenTwice: readonly number[];
}>;

/** Reads a case by every reader there is; calendar and awards need the year that is looked at. */
export function certify({ rules, schemes, calendar, awards, proofs, year }: Certification, facts: Facts, setting: Setting): Certified {
  const scheme = schemeOn(schemes, setting.rulesOn);
  const when = facts.answers[year.id];
  const at = typeof when === 'number' ? when : null;
  const proven = at === null ? facts : withProofs(proofs, at, facts);
  return {
    calculator: rules.calculator, version: rules.version, factsOn: setting.factsOn, rulesOn: setting.rulesOn,
    inForce: rules.from <= setting.rulesOn && (rules.until === null || setting.rulesOn <= rules.until),
    score: scoreOutcome(scheme, facts, setting),
    calendar: at === null ? null : calendarOf(calendar, at, facts, setting),
    checks: rules.requirements.map((each) => check(each, proven, setting)),
    awards: at === null ? [] : awards.map((each) => awardOutcome(each, at, facts, setting)),
    yearsGivenTwice: awards[0] === undefined ? [] : yearsGivenTwice(awards[0], facts),
  };
}
