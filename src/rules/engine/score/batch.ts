import { everyTruth, type Facts, type ScoreScheme, type Setting, type Truth, type Verdict } from '../../vocabulary/index.ts';
import { asTruth, decide } from '../decide.ts';
import { caseScope } from '../scope.ts';
import { columnOf, isBegun } from './column.ts';
import { marksOf, markQuestions } from './marks.ts';
import { reaches, weigh } from './outcome.ts';
import { schemeInForce } from './schemeOn.ts';
import { totalOf } from './total.ts';

/** What a row of many needs: the verdict, the total and the marks; `gap` is what is lacking at worst to the highest of them. */
export type QuickScore = Readonly<{ verdict: Verdict | null; low: number; high: number; marks: readonly number[]; gap: number }>;

type Unit = Readonly<{ marks: readonly number[]; nowhere: boolean }>;

/**
 * Reads many cases one after another under one scheme and setting: units of one kind share their marks, and neither reasons
 * nor readings are made. Says the same as `scoreOutcome`; the tests compare them.
 */
export function scoreReader(scheme: ScoreScheme, setting: Setting): (facts: Facts) => QuickScore {
  const inForce = schemeInForce(scheme, setting.rulesOn);
  const asked = scheme.noSuchUnit === null ? markQuestions(scheme) : [...markQuestions(scheme)];
  const units = new Map<string, Unit>();
  const byPlainTotal = scheme.everyCriterion === null;
  const { scorer, knockOut } = scheme.readings ?? { scorer: null, knockOut: null };
  const used = (reading: Readonly<{ id: string; recommended: string | null }>): string | null => setting.readings[reading.id] ?? reading.recommended;
  const firstDecides = scorer !== null && used(scorer.reading) === scorer.first;
  const further = knockOut !== null && used(knockOut.reading) === knockOut.further;

  return (facts) => {
    const last = columnOf(scheme, facts, 'last');
    const by = isBegun(last) && !firstDecides ? 'last' : 'first';
    if (!byPlainTotal) {
      const { verdict, total, marks } = weigh(scheme, facts, setting, by);
      return { verdict, low: total.low, high: total.high, marks, gap: lacking(marks, total.low) };
    }
    const { low, high, problems } = totalOf(by === 'last' ? last : columnOf(scheme, facts, 'first'), scheme.total?.value ?? null);
    const key = asked.map(({ id }) => asTruthOrChoice(facts.answers[id])).join('|');
    let unit = units.get(key);
    if (unit === undefined) units.set(key, (unit = unitOf(scheme, facts, setting)));
    const { marks, nowhere } = unit;
    const truth = agreed(marks.map((mark) => reaches({ low, high }, mark, scheme, setting)));
    const verdict = !inForce ? 'notInForce' : problems.length > 0 || nowhere ? null
      : truth === 'no' ? 'impossible' : truth === 'yes' && !further ? 'certain' : 'depends';
    return { verdict, low, high, marks, gap: lacking(marks, low) };
  };
}

function unitOf(scheme: ScoreScheme, facts: Facts, setting: Setting): Unit {
  const nowhere = scheme.noSuchUnit !== null && decide(scheme.noSuchUnit, caseScope(facts, setting)).truth === 'yes';
  return { marks: marksOf(scheme, facts, setting), nowhere };
}

function lacking(marks: readonly number[], low: number): number {
  return Math.max(0, (marks.at(-1) ?? 0) - low);
}

function agreed(truths: readonly Truth[]): Truth {
  return truths.every((each) => each === 'no') ? 'no' : everyTruth(truths) === 'yes' ? 'yes' : 'unknown';
}

function asTruthOrChoice(answer: Facts['answers'][string] | undefined): string {
  return typeof answer === 'string' ? answer : asTruth(undefined);
}
