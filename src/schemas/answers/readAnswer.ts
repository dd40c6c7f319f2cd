import { dontKnow, isDate, type Answer, type Measure, type Parameter, type Question } from '../../rules/vocabulary/index.ts';
import { shown, type Parsed, type Problem } from './problem.ts';
import { unitAllowed, withUnit } from './units.ts';

/** An answer given from outside, checked against its question; "unknown" is an answer to every question. */
export function readAnswer(question: Question, given: unknown, at: string): Parsed<Answer> {
  if (given === dontKnow) return { ok: true, value: dontKnow };
  switch (question.kind) {
    case 'yesNo':
      if (given === 'yes' || given === true) return { ok: true, value: 'yes' };
      if (given === 'no' || given === false) return { ok: true, value: 'no' };
      return refused(at, 'notYesNo', given, 'yes, no, or unknown');
    case 'choice':
      return typeof given === 'string' && question.choices.includes(given)
        ? { ok: true, value: given }
        : refused(at, 'notAChoice', given, `one of ${question.choices.join(', ')}, or unknown`);
    case 'several': {
      if (!Array.isArray(given)) return refused(at, 'notAList', given, `a list of ${question.choices.join(', ')}, or unknown`);
      const strange: unknown = given.find((one) => !question.choices.includes(one as string));
      return strange === undefined
        ? { ok: true, value: [...new Set(given as string[])] }
        : refused(at, 'notAChoice', strange, `any of ${question.choices.join(', ')}`);
    }
    case 'date':
      return typeof given === 'string' && isDate(given)
        ? { ok: true, value: given }
        : refused(at, 'notADate', given, 'a day that exists, written YYYY-MM-DD, or unknown');
    case 'number':
      return readNumber(question, given, at);
  }
}

/** A local figure given from outside, checked against its measure and bounds. */
export function readParameter(parameter: Parameter, given: unknown, at: string): Parsed<Answer> {
  return given === dontKnow ? { ok: true, value: dontKnow } : readNumber(parameter, given, at);
}

type Bounded = Readonly<{ measure: Measure; least: number; most: number }>;

/** A hundred million yuan in fen. Above it, sums multiplied by a share would no longer be exact whole numbers. */
export const largest = 10_000_000_000;

function readNumber({ measure, least, most: stated }: Bounded, given: unknown, at: string): Parsed<Answer> {
  const most = Math.min(stated, largest);
  const value = inMeasure(given, measure);
  if (value === undefined) return refused(at, 'wrongUnit', given, unitAllowed(measure));
  // JSON writes 1e999 for what is no number at all, which is out of any bounds.
  if (!Number.isInteger(value) && Math.abs(value) !== Infinity) return refused(at, 'notWhole', given, unitAllowed(measure));
  if (value < least || value > most) {
    return refused(at, 'outOfBounds', given, `${String(least)} to ${String(most)}${measure === 'items' ? '' : ` ${measure}`}, or unknown`);
  }
  return { ok: true, value };
}

/** A bare number is taken in the question's own measure; anything else must name the right unit. */
function inMeasure(given: unknown, measure: Measure): number | undefined {
  if (typeof given === 'number') return given;
  if (typeof given === 'string') return withUnit(given, measure);
  if (typeof given !== 'object' || given === null || !('value' in given) || !('measure' in given)) return undefined;
  return given.measure === measure && typeof given.value === 'number' ? given.value : undefined;
}

function refused(at: string, fault: Problem['fault'], given: unknown, allowed: string): Parsed<Answer> {
  return { ok: false, problems: [{ at, fault, given: shown(given), allowed }] };
}
