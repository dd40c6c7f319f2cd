import fc from 'fast-check';
import {
  all, any, anyOne, answered, atLeast, atMost, below, byChoice, cases, choice, chosen, cite, countOf, entitlement, everyOne, excess,
  includes, not, number, percent, provided, read, reading, rounded, several, stated, sum, timesCount, yesNo,
  type Answers, type Condition, type Entitlement, type Facts, type Quantity, type Question, type RuleSet,
} from '../../../src/rules/vocabulary/index.ts';

const here = cite('law', 'phrase');

/** Few questions with few answers, so that every completion can be tried by brute force. */
export const asked = {
  a: yesNo('a'), b: yesNo('b'), c: yesNo('c', { of: 'people' }),
  kind: choice('kind', ['red', 'green', 'blue']),
  marks: several('marks', ['x', 'y']),
  income: number('income', 'fen/month', { least: 0, most: 6 }),
  rent: number('rent', 'fen/month', { least: 0, most: 3 }, { of: 'people' }),
} as const;

const unclear = reading('R', 'open', ['law'], ['wide', 'narrow']);
const noted = reading('N', 'note', ['law'], ['wide', 'narrow']);

const amounts: fc.Arbitrary<Quantity<'fen/month'>> = fc.letrec<{ quantity: Quantity<'fen/month'> }>((tie) => ({
  quantity: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Quantity<'fen/month'>>(asked.income, asked.rent),
    fc.integer({ min: 0, max: 6 }).map((value) => stated(value, 'fen/month', here)),
    tie('quantity').map((of) => percent(150, of, here)),
    fc.tuple(tie('quantity'), tie('quantity')).map(([x, y]) => sum(x, y)),
    fc.tuple(tie('quantity'), tie('quantity')).map(([x, y]) => excess(x, y, here)),
    tie('quantity').map((of) => rounded(of, 2, 'down', here)),
    fc.tuple(tie('quantity'), tie('quantity')).map(([x, y]) => provided(any(answered(asked.a, here), answered(asked.c, here)), x, y)),
    tie('quantity').map((of) => timesCount(of, countOf('people', answered(asked.c, here)), here)),
    fc.tuple(tie('quantity'), tie('quantity'), fc.option(tie('quantity')))
      .map(([red, green, blue]) => cases('fen/month', asked.kind, { red, green, blue })),
  ),
})).quantity;

const answers: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  answered(asked.a, here), answered(asked.b, here), answered(asked.c, here),
  chosen(asked.kind, ['red'], here), chosen(asked.kind, ['red', 'blue'], here),
  includes(asked.marks, ['x'], here), includes(asked.marks, ['x', 'y'], here),
);

const comparisons: fc.Arbitrary<Condition> = fc.tuple(fc.constantFrom(atMost, below, atLeast), amounts, amounts)
  .map(([relate, left, right]) => relate(left, right, here));

type Tied = fc.Arbitrary<Condition>;

const plainShapes = (tied: Tied): Tied[] => [
  fc.tuple(tied, tied).map(([x, y]) => all(x, y)),
  fc.tuple(tied, tied).map(([x, y]) => any(x, y)),
  tied.map(not),
  fc.tuple(tied, tied).map(([red, green]) => byChoice(asked.kind, { red, green, blue: red })),
];

const otherShapes = (tied: Tied): Tied[] => [
  fc.tuple(tied, tied, fc.boolean()).map(([wide, narrow, open]) => read(open ? unclear : noted, { wide, narrow })),
  tied.map((of) => anyOne('people', of)),
  tied.map((of) => everyOne('people', of)),
];

function conditionsOf(leaf: Tied, shapes: (tied: Tied) => Tied[]): Tied {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, ...shapes(tie('condition'))),
  })).condition;
}

/** Conditions of every shape over the few questions. */
export const conditions: fc.Arbitrary<Condition> = conditionsOf(
  fc.oneof(answers, comparisons), (tied) => [...plainShapes(tied), ...otherShapes(tied)],
);

/** Rule sets without comparisons, readings or sums that are open: there every question asked must matter. */
export const plainRuleSets: fc.Arbitrary<RuleSet> = conditionsOf(answers, plainShapes).map((when) => rulesOf(entitlement({
  id: 'E', of: 'people', benefit: 'service', strength: 'shall', clauses: ['law'], when,
})));

/** A rule set of one benefit for each person with a random condition and a random sum. */
export const ruleSets: fc.Arbitrary<RuleSet> = fc.tuple(conditions, amounts).map(([when, amount]) => rulesOf(entitlement({
  id: 'E', of: 'people', benefit: 'money', strength: 'shall', clauses: ['law'], when, amount,
})));

/** A rule set around one benefit. */
export function rulesOf(benefit: Entitlement): RuleSet {
  return {
    policy: 'law', calculator: 'law', version: '1', changes: [], from: '2000-01-01', until: null,
    lists: [{ id: 'people', least: 1, most: 2 }],
    questions: Object.values(asked), parameters: [], readings: [unclear, noted], named: {},
    entitlements: [benefit], requirements: [], bundled: 'fen/month', held: [], exclusions: [], together: [],
  };
}

/** Every answer a question can be given. */
export function everyAnswer(question: Question): readonly (string | number | readonly string[])[] {
  switch (question.kind) {
    case 'yesNo':
      return ['yes', 'no'];
    case 'choice':
      return question.choices;
    case 'several':
      return [[], ['x'], ['y'], ['x', 'y']];
    case 'number':
      return Array.from({ length: question.most - question.least + 1 }, (_, step) => question.least + step);
    case 'date':
      return [];
  }
}

/** Facts of one person with some answers missing. */
export const someFacts: fc.Arbitrary<Facts> = fc.record({
  answers: fc.record({ a: arbitrary(asked.a), b: arbitrary(asked.b), kind: arbitrary(asked.kind), marks: arbitrary(asked.marks), income: arbitrary(asked.income) }, { requiredKeys: [] }),
  person: fc.record({ c: arbitrary(asked.c), rent: arbitrary(asked.rent) }, { requiredKeys: [] }),
}).map(({ answers, person }) => ({ answers: answers, lists: { people: [person as Answers] } }));

function arbitrary(question: Question): fc.Arbitrary<string | number | readonly string[]> {
  return fc.constantFrom(...everyAnswer(question));
}

/** Every way the missing answers can be filled in. */
export function completions(facts: Facts): readonly Facts[] {
  return Object.values(asked).reduce<readonly Facts[]>((filled, question) => filled.flatMap((each) => {
    const answers = question.of === null ? each.answers : (each.lists['people']?.[0] ?? {});
    if (answers[question.id] !== undefined) return [each];
    return everyAnswer(question).map((answer): Facts => {
      const more = { ...answers, [question.id]: answer };
      return question.of === null ? { ...each, answers: more } : { ...each, lists: { people: [more] } };
    });
  }), [facts]);
}
