import {
  agreedTruth, everyTruth, type Basis, type Citation, type Facts, type QuestionRef, type Reading, type ScoreScheme, type Setting, type Truth, type Verdict,
} from '../../vocabulary/index.ts';
import { decide, asTruth } from '../decide.ts';
import { differing } from '../differing.ts';
import { remembered } from '../remembered.ts';
import { caseScope } from '../scope.ts';
import { walkNode } from '../walk.ts';
import { answerOf, columnOf, isBegun, type ColumnName } from './column.ts';
import { marksOf, markReadings, openOfMark } from './marks.ts';
import { schemeInForce } from './schemeOn.ts';
import { totalOf, type Scores, type ScoreProblem, type Total } from './total.ts';

/** One thing recognition rests on: how it came out, and what says so. */
export type ScoreReason = Readonly<{ about: 'total' | 'allMet' | 'noneZero'; truth: Truth; bases: readonly Basis[] }>;

/** A reading that turns the verdict, with the marks and the verdict under each option. */
export type ScoreReading = Readonly<{
  reading: string; recommended: string | null; options: readonly Readonly<{ option: string; verdict: Verdict; marks: readonly number[] }>[];
}>;

/** A criterion that the two bodies scored differently, by its place from 0. */
export type ScoreDifference = Readonly<{ criterion: number; first: number; last: number }>;

/** Everything there is to say about the scores of a case. Points are hundredths of a point. */
export type ScoreOutcome = Readonly<{
  scheme: string;
  /** Null while what was given cannot be right: then nothing is said but what to correct. */
  verdict: Verdict | null;
  /** Whose scores decide here; `first` while the last body has not scored. */
  by: ColumnName;
  provisional: boolean;
  total: Omit<Total, 'problems'>;
  marks: readonly number[];
  /** What is lacking to each mark at worst; nothing where it is reached. */
  gaps: readonly Readonly<{ mark: number; gap: number }>[];
  reasons: readonly ScoreReason[];
  readings: readonly ScoreReading[];
  open: readonly QuestionRef[];
  problems: readonly ScoreProblem[];
  differences: readonly ScoreDifference[];
  /** Whether the last body can submit it for recognition, by its own scores alone. */
  submitted: Verdict | null;
  /** Whether what the chair concluded is what the points of the first body say; null without a conclusion. */
  conclusion: 'agrees' | 'differs' | 'depends' | null;
}>;

/** Scores a case: the total as an interval, held against every mark that is still possible. */
export function scoreOutcome(scheme: ScoreScheme, facts: Facts, setting: Setting): ScoreOutcome {
  const first = columnOf(scheme, facts, 'first');
  const last = columnOf(scheme, facts, 'last');
  const by = chosenColumn(scheme, last, setting);
  const weighed = weigh(scheme, facts, setting, by);
  const { verdict, total, marks, reasons, problems } = weighed;
  return {
    scheme: scheme.id, verdict, by, provisional: !isBegun(last), problems, reasons, marks,
    total: { low: total.low, high: total.high },
    gaps: marks.map((mark) => ({ mark, gap: Math.max(0, mark - total.low) })),
    readings: verdict === null ? [] : readingsFor(scheme, facts, setting),
    open: verdict === 'depends' ? openIn(scheme, facts, setting, by) : [],
    differences: first.points.flatMap((one, criterion) => {
      const other = last.points[criterion] ?? null;
      return one === null || other === null || one === other ? [] : [{ criterion, first: one, last: other }];
    }),
    submitted: isBegun(last) ? weigh(scheme, facts, setting, 'last').verdict : null,
    conclusion: concludedAs(scheme, facts, setting),
  };
}

/** The scores of one body, held against the marks. */
export type Weighed = Readonly<{
  verdict: Verdict | null; total: Total; marks: readonly number[]; reasons: readonly ScoreReason[]; problems: readonly ScoreProblem[];
}>;

/** The scores of one body held against the marks; what cannot be right is told before anything is weighed. */
export function weigh(scheme: ScoreScheme, facts: Facts, setting: Setting, by: ColumnName): Weighed {
  const scores = columnOf(scheme, facts, by);
  const total = totalOf(scores, scheme.total?.value ?? null);
  const marks = marksOf(scheme, facts, setting);
  const nowhere = scheme.noSuchUnit !== null && decide(scheme.noSuchUnit, caseScope(facts, setting)).truth === 'yes';
  const problems: readonly ScoreProblem[] = nowhere ? [...total.problems, { kind: 'noSuchUnit' }] : total.problems;
  const reasons = reasonsFor(scheme, facts, setting, scores, total, marks);
  if (!schemeInForce(scheme, setting.rulesOn)) return { verdict: 'notInForce', total, marks, reasons, problems };
  const truth = everyTruth(reasons.map((each) => each.truth));
  return { verdict: problems.length > 0 ? null : verdictOf(truth, scheme, setting), total, marks, reasons, problems };
}

function verdictOf(truth: Truth, { readings }: ScoreScheme, setting: Setting): Verdict {
  if (truth === 'no') return 'impossible';
  // Conditions that stand in a table that is not there can only take away.
  const further = readings !== null && optionOf(readings.knockOut.reading, setting) === readings.knockOut.further;
  return truth === 'yes' && !further ? 'certain' : 'depends';
}

function reasonsFor(
  scheme: ScoreScheme, facts: Facts, setting: Setting, { points }: Scores, total: Total, marks: readonly number[],
): readonly ScoreReason[] {
  const basis = scheme.mark.kind === 'byGroup' ? Object.values(scheme.mark.of).filter(({ value }) => marks.includes(value)).map((each) => each.basis) : citedBy(scheme, marks);
  const reached: ScoreReason = { about: 'total', truth: agreedTruth(marks.map((mark) => reaches(total, mark, scheme, setting))), bases: [...new Set(basis)] };
  if (scheme.everyCriterion === null) return [reached];
  const { allMet, noneZero } = scheme.everyCriterion;
  const met = scheme.criteria.map((_, at) => asTruth(answerOf(scheme, facts, scheme.asks.met, at)));
  const above = points.map((each): Truth => (each === null ? 'unknown' : each > 0 ? 'yes' : 'no'));
  return [
    reached,
    { about: 'allMet', truth: orElse(everyTruth(met), asTruth(facts.answers[scheme.asks.allMet.id])), bases: [allMet] },
    { about: 'noneZero', truth: orElse(everyTruth(above), asTruth(facts.answers[scheme.asks.noneZero.id])), bases: [noneZero] },
  ];
}

/** What the criteria say one by one; where they leave it open, what was said of all at once. */
function orElse(each: Truth, said: Truth): Truth {
  return each === 'unknown' ? said : each;
}

/** Whether every total that is still possible reaches the mark; under a reading, rounded to whole points first. */
export function reaches({ low, high }: Pick<Total, 'low' | 'high'>, mark: number, { readings }: ScoreScheme, setting: Setting): Truth {
  const isRounded = readings !== null && optionOf(readings.rounding.reading, setting) === readings.rounding.rounded;
  const compared = (value: number): number => (isRounded && Number.isFinite(value) ? Math.floor((value + 50) / 100) * 100 : value);
  if (compared(low) >= mark) return 'yes';
  return compared(high) < mark ? 'no' : 'unknown';
}

function citedBy(scheme: ScoreScheme, marks: readonly number[]): readonly Basis[] {
  return marks.flatMap((mark) => statedIn(scheme).get(mark) ?? []);
}

/** The clauses that state each figure a mark can be, each once. */
const statedIn = remembered(({ mark }: ScoreScheme): ReadonlyMap<number, readonly Citation[]> => {
  const found = new Map<number, readonly Citation[]>();
  if (mark.kind === 'byGroup') return found;
  walkNode(mark.of, { quantity: (each) => {
    if (each.kind !== 'stated') return;
    const before = found.get(each.value) ?? [];
    if (!before.some(({ clause }) => clause === each.cite.clause)) found.set(each.value, [...before, each.cite]);
  } });
  return found;
});

function optionOf({ id, recommended }: Reading, setting: Setting): string | null {
  return setting.readings[id] ?? recommended;
}

function chosenColumn({ readings }: ScoreScheme, last: Scores, setting: Setting): ColumnName {
  if (!isBegun(last)) return 'first';
  return readings !== null && optionOf(readings.scorer.reading, setting) === readings.scorer.first ? 'first' : 'last';
}

/** Every reading that turns the verdict, each by itself, the others as they are used. */
function readingsFor(scheme: ScoreScheme, facts: Facts, setting: Setting): readonly ScoreReading[] {
  const own = scheme.readings === null ? [] : [scheme.readings.rounding.reading, scheme.readings.knockOut.reading, scheme.readings.scorer.reading];
  // In the order of the register, which numbers them.
  return [...markReadings(scheme), ...own].sort((one, other) => (one.id < other.id ? -1 : 1)).flatMap((reading) => differing(reading, (option) => {
    const here = { ...setting, readings: { ...setting.readings, [reading.id]: option } };
    const { verdict, marks } = weigh(scheme, facts, here, chosenColumn(scheme, columnOf(scheme, facts, 'last'), here));
    return { option, verdict: verdict ?? 'depends', marks };
  }, (one, other) => one.verdict === other.verdict));
}

function openIn(scheme: ScoreScheme, facts: Facts, setting: Setting, by: ColumnName): readonly QuestionRef[] {
  const { asks } = scheme;
  const { points, total } = columnOf(scheme, facts, by);
  const unscored = total === null ? points.flatMap((each, index) => (each === null ? [{ question: asks[by].points.id, index }] : [])) : [];
  const unmet = scheme.everyCriterion === null || asTruth(facts.answers[asks.allMet.id]) !== 'unknown' ? []
    : scheme.criteria.flatMap((_, index) => (answerOf(scheme, facts, asks.met, index) === undefined ? [{ question: asks.met.id, index }] : []));
  const zero = scheme.everyCriterion !== null && total !== null && asTruth(facts.answers[asks.noneZero.id]) === 'unknown' ? [{ question: asks.noneZero.id, index: null }] : [];
  return [...openOfMark(scheme, facts, setting), ...unscored, ...unmet, ...zero];
}

function concludedAs(scheme: ScoreScheme, facts: Facts, setting: Setting): ScoreOutcome['conclusion'] {
  const said = facts.answers[scheme.asks.conclusion.id];
  if (said !== 'pass' && said !== 'fail') return null;
  const { verdict } = weigh(scheme, facts, setting, 'first');
  if (verdict !== 'certain' && verdict !== 'impossible') return 'depends';
  return (verdict === 'certain') === (said === 'pass') ? 'agrees' : 'differs';
}
