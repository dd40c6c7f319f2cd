import { dayNumber, dontKnow, type Answer, type Answers, type ISODate, type RuleSet } from '../../vocabulary/index.ts';

/**
 * Truth in a column, in two bits: 00 no, 01 unknown, 11 yes. So "and" is bitwise and, "or" is bitwise or, and no loop
 * over rows has to branch on answers nobody can foresee.
 */
export const code = { no: 0, unknown: 1, yes: 3 } as const;

/** Marks a set of choices that was not answered. */
const unansweredSet = 0x8000;

/**
 * Many rows of answers, a column a question. A row is one item of the list with the answers of its case; the rows of
 * one case stand together and share a number in `cases`. Yes/no: {@link code}. Choice: 0 unknown, else its place from
 * 1. Several: bits, or {@link unansweredSet}. Number: its two ends. Date: 0 unknown, else the number `20160815`.
 */
export type Columns = Readonly<{
  rows: number;
  cases: Uint32Array;
  truths: ReadonlyMap<string, Uint8Array>;
  choices: ReadonlyMap<string, Uint8Array>;
  sets: ReadonlyMap<string, Uint16Array>;
  numbers: ReadonlyMap<string, Readonly<{ low: Float64Array; high: Float64Array }>>;
  figures: ReadonlyMap<string, Float64Array>;
  days: ReadonlyMap<string, Int32Array>;
}>;

/** Columns from flat rows of answers; `cases` numbers the case of each row, one case a row when left out. */
export function columnsFrom(rules: RuleSet, rows: readonly Answers[], cases?: readonly number[]): Columns {
  const truths = new Map<string, Uint8Array>();
  const choices = new Map<string, Uint8Array>();
  const sets = new Map<string, Uint16Array>();
  const numbers = new Map<string, Readonly<{ low: Float64Array; high: Float64Array }>>();
  const figures = new Map<string, Float64Array>();
  const days = new Map<string, Int32Array>();
  const answers = (id: string): readonly (Answer | undefined)[] => rows.map((row) => row[id]);
  for (const question of rules.questions) {
    const { id } = question;
    switch (question.kind) {
      case 'yesNo':
        truths.set(id, Uint8Array.from(answers(id), (answer) => (answer === 'yes' ? code.yes : answer === 'no' ? code.no : code.unknown)));
        break;
      case 'choice':
        choices.set(id, Uint8Array.from(answers(id), (answer) => (typeof answer === 'string' ? question.choices.indexOf(answer) + 1 : 0)));
        break;
      case 'several':
        sets.set(id, Uint16Array.from(answers(id), (answer) => (Array.isArray(answer) ? bits(question.choices, answer) : unansweredSet)));
        break;
      case 'number':
        numbers.set(id, {
          low: Float64Array.from(answers(id), (answer) => (typeof answer === 'number' ? answer : question.least)),
          high: Float64Array.from(answers(id), (answer) => (typeof answer === 'number' ? answer : question.most)),
        });
        break;
      case 'date':
        days.set(id, Int32Array.from(answers(id), (answer) =>
          (typeof answer === 'string' && answer !== dontKnow ? dayNumber(answer as ISODate) : 0)));
        break;
    }
  }
  for (const { id } of rules.parameters) {
    const given = Float64Array.from(answers(id), (answer) => (typeof answer === 'number' ? answer : NaN));
    if (given.some((figure) => !Number.isNaN(figure))) figures.set(id, given);
  }
  return { rows: rows.length, cases: Uint32Array.from(cases ?? rows.keys()), truths, choices, sets, numbers, figures, days };
}

/** The bits of these choices among all of them. */
export function bits(all: readonly string[], some: readonly string[]): number {
  return some.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);
}
