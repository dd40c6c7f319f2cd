import type { Answer, Answers, Question } from '../../src/rules/vocabulary/index.ts';
import { chance, nearEdges, oneOf, wholeNumber, type Random } from './random.ts';

/** Figures worth being near: the lines of the document, for the questions they are drawn across. */
const edges: Readonly<Record<string, readonly number[]>> = {
  'area.residents': [10_000, 500_000, 800_000], 'area.registered': [10_000, 500_000, 800_000], 'society.volunteers': [5_000],
  'culture.artBases': [1, 12], 'culture.sportBases': [6], 'staff.federationDisabled': [1, 2],
};

/** A part of a whole that was drawn before it, near the share the document asks for: part, whole, share in percent. */
const parts: Readonly<Record<string, readonly [whole: string, percent: number]>> = {
  'facilities.rehabBeds': ['area.disabledPeople', 3], 'facilities.largeTownsServed': ['facilities.largeTowns', 100],
  'culture.activityParticipants': ['culture.activityPeople', 65], 'staff.memberUnitsEmploying': ['staff.memberUnits', 100],
  'staff.disabledCadres': ['staff.cadres', 10], 'staff.disabledPosts': ['staff.posts', 10], 'lottery.facilities': ['lottery.total', 10],
  'school.specialFund': ['school.ordinaryFund', 1_500], 'city.rehabBeds': ['city.disabledPeople', 3],
};

type NumberQuestion = Extract<Question, { kind: 'number' }>;

/** One place with what was answered for the whole city, some answers left out; only these questions. `own` may say a number itself. */
export function drawArea(random: Random, questions: readonly Question[], missing: number, own: (question: NumberQuestion) => number | null = () => null): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = (question.kind === 'number' ? own(question) : null) ?? draw(random, question, answers);
    if (!chance(random, missing)) answers[question.id] = answer;
  }
  return answers;
}

function draw(random: Random, question: Question, answers: Answers): Answer {
  switch (question.kind) {
    case 'yesNo':
      return chance(random, 0.6) ? 'yes' : 'no';
    case 'choice':
      return oneOf(random, question.choices);
    case 'several': {
      const often = oneOf(random, [0.3, 0.9, 0.97]);
      return question.choices.filter(() => chance(random, often));
    }
    case 'number': {
      const [whole, share] = parts[question.id] ?? [];
      const of = whole === undefined ? undefined : answers[whole];
      if (typeof of === 'number' && share !== undefined && chance(random, 0.7)) {
        return nearEdges(random, [Math.floor((of * share) / 100)], question.least, question.most);
      }
      // Care beds and the rest are small numbers, so that they come near what is needed together with others.
      const most = chance(random, 0.8) ? Math.min(question.most, question.measure === 'persons' ? 3_000 : 3) : question.most;
      const near = edges[question.id];
      return near === undefined || chance(random, 0.3) ? wholeNumber(random, question.least, most) : nearEdges(random, near, question.least, question.most);
    }
    case 'date':
      throw new Error(`${question.id} is a date; there is none among places.`);
  }
}

