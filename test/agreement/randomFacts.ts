import { parameters } from '../../src/rules/policies/wenzhou-2016-41/parameters.ts';
import { questions } from '../../src/rules/policies/wenzhou-2016-41/questions.ts';
import type { Answer, Answers, ISODate, Parameter, Question } from '../../src/rules/vocabulary/index.ts';
import type { DibaoTable } from './money.ts';
import { chance, nearEdges, oneOf, type Random, seeded, wholeNumber } from './random.ts';
import { randomBirthDate, randomCertificateEnd, randomStaffStart, randomWorkStart } from './randomDays.ts';

/** How cases are drawn. */
export type Drawing = Readonly<{
  /** The facts' day, which the first day of work is drawn around. */
  on: ISODate;
  /** The dibao table on that day, whose 150 % incomes are drawn around. */
  dibao: DibaoTable | null;
  /** The probability that an answer is left out, for each answer by itself. */
  missing: number;
}>;

// Wenzhou's are the people the document is about: drawn evenly, three cases in four would stop at R-DEF.
const mostlyYes = ['person.hukouWenzhou', 'person.certificateValid'];

// Being in one of the schemes that rule a benefit out is the exception, or the benefit itself would hardly be seen.
const mostlyNo = ['receives.injuryNursing', 'receives.specialHardshipSupport', 'receives.elderlyService'];

// More often left out than given: they only replace or sharpen another answer.
const oftenMissing = ['person.birthDate', 'person.certificateUntil'];

const ageEdges = [0, 6, 7, 15, 16, 17, 18, 54, 55, 59, 60, 120];

// Plausible standards, odd and even (an odd one puts 150 % between two fen), and the least there can be.
const dibaoEdges = [1, 66_400, 76_501, 88_600, 100_000];

const amountEdges = [1, 3_333, 12_000, 50_001, 120_000];

/** The dibao standards that can decide this case: the one given, those of the table, or the least possible. */
function standardsInPlay(answers: Answers, dibao: DibaoTable | null): readonly number[] {
  const given = answers['dibao.standard'];
  if (typeof given === 'number') return [given];
  return dibao === null ? [1] : [1, dibao.urban, dibao.rural];
}

/** An income at exactly 150 % of a standard in play or one fen beside it, nothing at all, or any. */
function income(random: Random, standards: readonly number[]): number {
  if (chance(random, 0.1)) return wholeNumber(random, 0, 2);
  const line = Math.floor((150 * oneOf(random, standards)) / 100);
  // When 150 % falls between two fen, `line` is just under it and `line + 1` just over.
  return nearEdges(random, [line], 0, chance(random, 0.9) ? 300_000 : 100_000_000);
}

function parameterValue(random: Random, of: Parameter): number {
  if (of.measure === 'basisPoints') return nearEdges(random, [of.least, of.most], of.least, of.most);
  const edges = of.id === 'dibao.standard' ? dibaoEdges : amountEdges;
  return nearEdges(random, [of.least, ...edges], of.least, 200_000);
}

function yesOrNo(random: Random, id: string): string {
  const yes = mostlyYes.includes(id) ? 0.85 : mostlyNo.includes(id) ? 0.2 : 0.5;
  return chance(random, yes) ? 'yes' : 'no';
}

function answer(random: Random, question: Question, answers: Answers, drawing: Drawing): Answer {
  switch (question.kind) {
    case 'yesNo':
      return yesOrNo(random, question.id);
    case 'choice':
      return oneOf(random, question.choices);
    case 'several': {
      const often = oneOf(random, [0.15, 0.3, 0.6]);
      return question.choices.filter(() => chance(random, often));
    }
    case 'number':
      return question.measure === 'years'
        ? nearEdges(random, ageEdges, question.least, question.most)
        : income(random, standardsInPlay(answers, drawing.dibao));
    case 'date':
      return day(random, question.id, answers, drawing.on);
  }
}

// A birth date says the same as the age, and an end of a certificate what was said of it: who contradicts themselves
// is beyond the law that one more answer never unsettles a verdict.
function day(random: Random, id: string, answers: Answers, on: ISODate): ISODate {
  switch (id) {
    case 'person.birthDate': {
      const age = answers['person.age'];
      return randomBirthDate(random, on, typeof age === 'number' ? age : nearEdges(random, ageEdges, 0, 120));
    }
    case 'person.certificateUntil':
      return randomCertificateEnd(random, on, answers['person.certificateValid']);
    case 'staff.startDate':
      return randomStaffStart(random, on);
    default:
      return randomWorkStart(random, on);
  }
}

/** What rests on another answer is drawn after all others. */
function last({ id }: Question): number {
  return oftenMissing.includes(id) ? 1 : 0;
}

/** One case: every question and every local standard, with some of them left out, from a source of numbers. */
export function drawFacts(random: Random, drawing: Drawing): Answers {
  const answers: Record<string, Answer> = {};
  // Standards first, so that incomes can be drawn around them.
  for (const of of parameters) {
    const value = parameterValue(random, of);
    if (!chance(random, drawing.missing)) answers[of.id] = value;
  }
  for (const question of [...questions].sort((one, other) => last(one) - last(other))) {
    const value = answer(random, question, answers, drawing);
    const missing = oftenMissing.includes(question.id) && drawing.missing > 0 ? Math.max(0.6, drawing.missing) : drawing.missing;
    if (!chance(random, missing)) answers[question.id] = value;
  }
  return answers;
}

/** The case of a seed, to look at one that failed. */
export function randomFacts(seed: number, drawing: Drawing): Answers {
  return drawFacts(seeded(seed), drawing);
}
