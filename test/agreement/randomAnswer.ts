import type { Answer, ISODate, NumberQuestion, Question } from '../../src/rules/vocabulary/index.ts';
import { chance, nearEdges, oneOf, type Random } from './random.ts';
import { randomBirthDate, randomLastDay, randomServiceStart, randomWorkStart } from './randomDays.ts';
import { type DibaoInPlay, randomIncome, randomYearlySum } from './randomNumbers.ts';

// Wenzhou's are the people the document is about: drawn evenly, three cases in four would stop at R-DEF.
const mostlyYes = ['person.hukouWenzhou', 'person.certificateValid'];

// Being in one of the schemes that rule a benefit out is the exception, or the benefit itself would hardly be seen.
const mostlyNo = ['receives.injuryNursing', 'receives.specialHardshipSupport', 'receives.elderlyService'];

const ageEdges = [0, 6, 7, 15, 16, 17, 18, 54, 55, 59, 60, 120];

/** What an answer is drawn around. */
export type Around = DibaoInPlay & Readonly<{ on: ISODate }>;

function yesOrNo(random: Random, id: string): string {
  const yes = mostlyYes.includes(id) ? 0.85 : mostlyNo.includes(id) ? 0.2 : 0.5;
  return chance(random, yes) ? 'yes' : 'no';
}

function randomNumber(random: Random, { id, measure, least, most }: NumberQuestion, around: Around): number {
  if (id === 'staff.visitingYears') return nearEdges(random, [0, 1], least, most);
  if (measure === 'years') return nearEdges(random, ageEdges, least, most);
  return measure === 'fen/year' ? randomYearlySum(random, most) : randomIncome(random, around);
}

function randomDay(random: Random, id: string, on: ISODate): ISODate {
  switch (id) {
    case 'person.birthDate':
      return randomBirthDate(random, on);
    case 'person.certificateUntil':
      return randomLastDay(random, on);
    case 'staff.startDate':
      return randomServiceStart(random, on);
    case 'work.startDate':
      return randomWorkStart(random, on);
    default:
      throw new RangeError(`No days are known for ${id}. Say which days its rules turn on.`);
  }
}

/** An answer to a question, biased towards the lines at which the rules turn. */
export function randomAnswer(random: Random, question: Question, around: Around): Answer {
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
      return randomNumber(random, question, around);
    case 'date':
      return randomDay(random, question.id, around.on);
  }
}
