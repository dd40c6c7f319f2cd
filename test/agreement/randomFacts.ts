import { parameters } from '../../src/rules/policies/wenzhou-2016-41/parameters.ts';
import { questions } from '../../src/rules/policies/wenzhou-2016-41/questions.ts';
import type { Answer, Answers, ISODate, Parameter, Question } from '../../src/rules/vocabulary/index.ts';
import type { DibaoTable } from './money.ts';
import { onTheDay } from './onTheDay.ts';
import { chance, type Random, seeded } from './random.ts';
import { randomAnswer } from './randomAnswer.ts';
import { randomFigure } from './randomNumbers.ts';

/** What cases are drawn for. */
export type Asked = Readonly<{ questions: readonly Question[]; parameters: readonly Parameter[] }>;

/** How cases are drawn. */
export type Drawing = Readonly<{
  /** The facts' day, which all days are drawn around. */
  on: ISODate;
  /** The dibao table on that day, whose 150 % incomes are drawn around. */
  dibao: DibaoTable | null;
  /** The probability that an answer is left out, for each answer by itself. */
  missing: number;
  /** The questions and figures; the policy's own when left out. */
  asked?: Asked;
  /**
   * Whether the age may contradict the birth date, and the certificate its last day. Which of the two counts shows only
   * then; but learning that one was wrong unsettles verdicts, so laws about learning more want cases without it.
   */
  contradicting?: boolean;
}>;

const ofThePolicy: Asked = { questions, parameters };

// Without the birth date the age counts: both must often be what decides.
const oftenMissing = ['person.birthDate', 'person.certificateUntil'];

function isLeftOut(random: Random, id: string, missing: number): boolean {
  return chance(random, oftenMissing.includes(id) ? Math.min(1, missing * 5) : missing);
}

/** One case: every question and every local standard, with some of them left out, from a source of numbers. */
export function drawFacts(random: Random, drawing: Drawing): Answers {
  const asked = drawing.asked ?? ofThePolicy;
  const answers: Record<string, Answer> = {};
  // Standards first, so that incomes can be drawn around them.
  for (const of of asked.parameters) {
    const value = randomFigure(random, of);
    if (!isLeftOut(random, of.id, drawing.missing)) answers[of.id] = value;
  }
  for (const question of asked.questions) {
    const value = randomAnswer(random, question, { on: drawing.on, dibao: drawing.dibao, given: answers['dibao.standard'] });
    if (!isLeftOut(random, question.id, drawing.missing)) answers[question.id] = value;
    // Not asked yet and "I don't know" must come to the same.
    else if (chance(random, 0.3)) answers[question.id] = 'unknown';
  }
  return drawing.contradicting === true ? answers : onTheDay(answers, drawing.on);
}

/** The case of a seed, to look at one that failed. */
export function randomFacts(seed: number, drawing: Drawing): Answers {
  return drawFacts(seeded(seed), drawing);
}
