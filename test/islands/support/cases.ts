import fc from 'fast-check';
import type { Answer, Answers, Facts, ISODate, Question } from '../../../src/rules/engine/index.ts';
import { rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Case } from '../../../src/schemas/case/index.ts';

const day = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as ISODate);

function answer(question: Question): fc.Arbitrary<Answer> {
  const known = (): fc.Arbitrary<Answer> => {
    switch (question.kind) {
      case 'yesNo':
        return fc.constantFrom('yes', 'no');
      case 'choice':
        return fc.constantFrom(...question.choices);
      case 'several':
        return fc.subarray([...question.choices]);
      case 'number':
        return fc.integer({ min: question.least, max: Math.min(question.most, 100_000_000) });
      case 'date':
        return day;
    }
  };
  return fc.oneof({ weight: 5, arbitrary: known() }, { weight: 1, arbitrary: fc.constant('unknown') });
}

function answers(of: string | null): fc.Arbitrary<Answers> {
  const asked = rules.questions.filter((question) => question.of === of);
  const figures = of === null ? rules.parameters : [];
  return fc.record({
    ...Object.fromEntries(asked.map((question) => [question.id, answer(question)])),
    ...Object.fromEntries(figures.map(({ id, least, most }) => [id, fc.integer({ min: least, max: Math.min(most, 100_000_000) })])),
  }, { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  answers: answers(null),
  lists: fc.record({ persons: fc.array(answers('persons'), { minLength: 1, maxLength: 8 }) }),
});

/** Nobody of a case is born after the day of its facts. */
function born({ factsOn, facts: { answers: own, lists }, ...rest }: Case): Case {
  const persons = (lists['persons'] ?? []).map((one): Answers => {
    const day = one['person.birthDate'];
    return typeof day === 'string' && day !== 'unknown' && day > factsOn ? { ...one, 'person.birthDate': factsOn } : one;
  });
  return { ...rest, factsOn, facts: { answers: own, lists: { ...lists, persons } } };
}

/** Any case the calculator can hold, with any part of it left unanswered. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  calculator: fc.constant(rules.calculator), ruleVersion: fc.constant(rules.version), factsOn: day, rulesOn: day, facts,
  readings: fc.constant({}),
}).map(born);
