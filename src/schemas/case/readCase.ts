import { dontKnow, isDate, type Answers, type Facts, type ISODate, type Parameter, type Question, type RuleSet } from '../../rules/vocabulary/index.ts';
import { field, isRecord, list, optional, record, shape, type Check } from './check.ts';
import { caseFormat, caseSchemaVersion } from './storedCase.ts';
import type { Allowed, CaseProblem, CaseRead, Path } from './type.ts';
import { daysOutside, partsAbove } from './within.ts';

/** More problems than these help nobody to mend a file. */
const mostTold = 5;

/**
 * Reads a stored case against the questions of its rules: every value is one the calculator could have taken itself.
 * Written out by hand because a page carries it; a Zod schema in the tests must accept and refuse the very same files.
 */
export function readCase(rules: RuleSet, value: unknown): CaseRead {
  const [shapeless] = problemsOfHead(value);
  if (shapeless !== undefined) return { problems: [shapeless] };
  const stored = value as Stored;
  if (stored.schema > caseSchemaVersion) return { problems: [{ kind: 'newer' }] };
  if (stored.calculator !== rules.calculator) return { problems: [{ kind: 'otherCalculator' }] };
  const wrong = body(rules)(stored, []);
  const problems = wrong.length > 0 ? wrong : slips(rules, stored);
  if (problems.length > 0) return { problems: problems.slice(0, mostTold) };
  const { calculator, ruleVersion, factsOn, rulesOn, answers, lists, readings = {} } = stored;
  return { case: { calculator, ruleVersion, factsOn, rulesOn, facts: { answers, lists }, readings } };
}

/** Parts larger than their wholes, and days that cannot be, in the case as a whole and in each item of its lists. */
function slips({ within, questions }: RuleSet, { answers, lists, factsOn }: Stored): readonly CaseProblem[] {
  const inOne = (of: Answers, path: Path): readonly CaseProblem[] => [
    ...partsAbove(within, (id) => of[id]).map((above): CaseProblem => ({ kind: 'aboveWhole', path: [...path, above.part], ...above })),
    ...daysOutside(questions, factsOn, (id) => of[id]).map(({ question, most }): CaseProblem => ({ kind: 'field', path: [...path, question], allowed: { kind: 'dayPast', on: factsOn, most } })),
  ];
  return [...inOne(answers, ['answers']), ...Object.entries(lists).flatMap(([list, items]) => items.flatMap((item, at) => inOne(item, ['lists', list, at])))];
}

/** What {@link readCase} has made sure of when it hands out a case. */
type Stored = Facts & Readonly<{
  schema: number; calculator: string; ruleVersion: string; factsOn: ISODate; rulesOn: ISODate; readings?: Readonly<Record<string, string>>;
}>;

const isFormat = (value: unknown): boolean => value === caseFormat;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && isDate(value);

const anything: Check = () => [];
const day = field({ kind: 'dayOnly' }, isDay);

const head = {
  format: shape(isFormat),
  schema: shape((value) => Number.isSafeInteger(value) && Number(value) >= 1),
  calculator: shape(isText),
};

/** A file of a newer version may hold other fields as well, so only these are looked at. */
function problemsOfHead(value: unknown): readonly CaseProblem[] {
  if (!isRecord(value)) return [{ kind: 'field', path: [], allowed: { kind: 'shape' } }];
  return Object.entries(head).flatMap(([name, check]) => check(value[name], [name]));
}

function body(rules: RuleSet): Check {
  const asked = (of: string | null) => rules.questions.filter((question) => question.of === of)
    .map((question) => [question.id, optional(answer(question))] as const);
  const figures = rules.parameters.map((parameter) => [parameter.id, optional(whole(parameter))] as const);
  return record({
    ...head,
    ruleVersion: shape((value) => isText(value) && value.length <= 40),
    factsOn: day,
    rulesOn: day,
    answers: record(Object.fromEntries([...asked(null), ...figures])),
    lists: record(Object.fromEntries(rules.lists.map(({ id, least, most }) => [id, list(record(Object.fromEntries(asked(id))), least, most)]))),
    readings: optional(record(Object.fromEntries(rules.readings.map(({ id, options }) =>
      [id, optional(shape((value) => options.includes(value as string)))])))),
    result: anything,
  });
}

function answer(question: Question): Check {
  switch (question.kind) {
    case 'yesNo':
      return orUnknown({ kind: 'yesNo' }, (value) => value === 'yes' || value === 'no');
    case 'choice':
      return orUnknown({ kind: 'oneOf', choices: question.choices }, (value) => question.choices.includes(value as string));
    case 'several': {
      const { choices } = question;
      return orUnknown({ kind: 'someOf', choices }, (value) =>
        Array.isArray(value) && value.length <= choices.length && value.every((each) => choices.includes(each as string)));
    }
    case 'number':
      return whole(question);
    case 'date':
      return orUnknown({ kind: 'day' }, isDay);
  }
}

function whole({ least, most, measure }: Pick<Parameter, 'least' | 'most' | 'measure'>): Check {
  return orUnknown({ kind: 'whole', least, most, measure }, (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
}

function orUnknown(allowed: Allowed, holds: (value: unknown) => boolean): Check {
  return field(allowed, (value) => value === dontKnow || holds(value));
}
