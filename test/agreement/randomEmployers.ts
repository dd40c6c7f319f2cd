import { questions } from '../../src/rules/policies/wenzhou-2016-41/employers/questions.ts';
import type { Answer, Answers, ISODate, Question } from '../../src/rules/vocabulary/index.ts';
import { chance, nearEdges, oneOf, type Random, wholeNumber } from './random.ts';
import { randomStart } from './randomDays.ts';

/** Local figures and how often one is given with the case instead of looked up; those without a table more often. */
const figures: Readonly<Record<string, readonly [often: number, values: readonly number[]]>> = {
  'wage.minimum': [0.4, [1, 150_001, 186_000, 249_000]], 'quota.ratio': [0.2, [1, 100, 150, 160, 1_000]],
  'quota.welfareRatio': [0.7, [1, 150, 2_500, 3_333, 10_000]], 'levy.exemptStaff': [0.1, [0, 20, 30, 50_000]],
  'levy.reliefLine': [0.15, [0, 100, 150, 1_000]], 'levy.shareFromLine': [0.15, [0, 5_000, 10_000]],
  'levy.shareBelowLine': [0.15, [0, 9_000, 10_000]], 'levy.averageWage': [0.7, [1, 9_999_999, 10_000_000]],
  'sheltered.openingSubsidy': [0.5, [0, 5_000_000]], 'concentrated.contributionSubsidy': [0.5, [0, 33_333]],
  'agricultural.reward': [0.5, [0, 100_000]],
};

// 66 and 67 stand on both sides of one person at 1.5 %, 100 and 200 of one at 1 % and of three.
const staffEdges = [1, 20, 30, 66, 67, 100, 133, 134, 200, 1_000];

// What most of the rewards are for would hardly be seen if kinds of employers were drawn evenly.
const mostlyYes = ['employer.privatelyRun', 'workshop.newlyOpened', 'incubator.onSharedPlatform'];

const given = Object.entries(figures);

/**
 * One employer on a day with the local figures given for it; some answers are not known, or with one employer in four
 * not there at all. Not with more: records that do not all hold the same answers take twice as long to draw.
 */
export function drawEmployer(random: Random, on: ISODate, missing: number): Answers {
  const answers: Record<string, Answer> = {};
  const absent = chance(random, 0.25);
  for (const [id, [often, values]] of given) {
    if (chance(random, often)) answers[id] = oneOf(random, values);
    else if (!absent) answers[id] = 'unknown';
  }
  for (const question of questions) {
    const answer = draw(random, question, answers, on);
    if (!chance(random, missing)) answers[question.id] = answer;
    else if (!absent) answers[question.id] = 'unknown';
  }
  return answers;
}

function draw(random: Random, question: Question, answers: Answers, on: ISODate): Answer {
  switch (question.kind) {
    case 'yesNo':
      return chance(random, mostlyYes.includes(question.id) ? 0.7 : 0.5) ? 'yes' : 'no';
    case 'choice':
      return question.id === 'employer.form' && chance(random, 0.4) ? 'enterprise' : oneOf(random, question.choices);
    case 'several': {
      const often = oneOf(random, [0, 0.15, 0.3, 0.6]);
      return question.choices.filter(() => chance(random, often));
    }
    case 'date':
      return randomStart(random, on, question.id === 'employer.foundedOn' ? 3 : 2);
    case 'number':
      return question.id === 'employer.staff'
        ? nearEdges(random, staffEdges, question.least, chance(random, 0.9) ? 300 : question.most)
        : persons(random, answers, question.id, question.most);
  }
}

/** So many persons with a disability: beside a quota or the line of the relief, beside one, or as many as were drawn before. */
function persons(random: Random, answers: Answers, id: string, most: number): number {
  const before = answers['employer.disabled'];
  if (id !== 'employer.disabled' && typeof before === 'number' && chance(random, 0.4)) return wholeNumber(random, 0, before);
  if (id === 'employer.disabledLowIncome' || chance(random, 0.1)) return wholeNumber(random, 0, 2);
  const staff = answers['employer.staff'];
  if (typeof staff !== 'number') return wholeNumber(random, 0, chance(random, 0.9) ? 20 : most);
  const shares = [100, 150, 2_500, answers['quota.ratio'], answers['quota.welfareRatio'], answers['levy.reliefLine']]
    .filter((share) => typeof share === 'number');
  return nearEdges(random, [Math.ceil((staff * oneOf(random, shares)) / 10_000)], 0, Math.min(most, staff));
}
