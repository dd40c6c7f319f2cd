import * as z from 'zod/mini';
import { isDate, type Answers, type Facts, type ISODate, type Question, type RuleSet } from '../../../src/rules/vocabulary/index.ts';
import { caseFormat, caseSchemaVersion, type Allowed, type Case, type CaseProblem, type CaseRead } from '../../../src/schemas/case/index.ts';

/**
 * The same reading as `readCase` of src/schemas/case, by a Zod schema made from the questions: a second implementation to
 * compare the first with. Zod tells a number that is both too small and not whole twice; here each place is told once.
 */
export function readCaseByZod(rules: RuleSet, value: unknown): CaseRead {
  const head = z.safeParse(headSchema, value);
  if (!head.success) return { problems: [{ kind: 'field', path: pathOf(head.error), allowed: { kind: 'shape' } }] };
  if (head.data.schema > caseSchemaVersion) return { problems: [{ kind: 'newer' }] };
  if (head.data.calculator !== rules.calculator) return { problems: [{ kind: 'otherCalculator' }] };
  const parsed = z.safeParse(bodySchema(rules), value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, rules));
    return { problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].slice(0, 5) };
  }
  const { calculator, ruleVersion, factsOn, rulesOn, answers, lists, readings = {} } = parsed.data;
  const impossible = Object.entries(lists).flatMap(([list, items]) => items.flatMap((item, at) => birthProblems(item, factsOn, ['lists', list, at])));
  if (impossible.length > 0) return { problems: impossible.slice(0, 5) };
  return { case: { calculator, ruleVersion, factsOn, rulesOn, facts: { answers: answers as Answers, lists }, readings } };
}

/** Nobody is born after the day of the facts, or 121 years or more before it. */
function birthProblems(item: Answers, factsOn: ISODate, path: readonly (string | number)[]): readonly CaseProblem[] {
  const born = item['person.birthDate'];
  if (typeof born !== 'string' || born === 'unknown') return [];
  const before = new Date(`${factsOn}T00:00:00Z`);
  before.setUTCFullYear(before.getUTCFullYear() - 121);
  // On 29 February the years of a common year end on the 28th.
  if (before.getUTCDate() !== Number(factsOn.slice(8))) before.setUTCDate(0);
  return born > before.toISOString().slice(0, 10) && born <= factsOn ? [] : [{ kind: 'field', path: [...path, 'person.birthDate'], allowed: { kind: 'dayPast', on: factsOn, most: 120 } }];
}

const headSchema = z.looseObject({ format: z.literal(caseFormat), schema: z.int().check(z.minimum(1)), calculator: z.string() });

const daySchema = z.custom<ISODate>((value) => typeof value === 'string' && isDate(value));

function bodySchema(rules: RuleSet) {
  const asked = (list: string | null) => Object.fromEntries(
    rules.questions.filter(({ of }) => of === list).map((question) => [question.id, z.optional(answerSchema(question))]),
  );
  const figures = Object.fromEntries(rules.parameters.map(({ id, least, most }) => [id, z.optional(wholeSchema(least, most))]));
  const lists = Object.fromEntries(rules.lists.map(({ id, least, most }) =>
    [id, z.array(z.strictObject(asked(id))).check(z.minLength(least), z.maxLength(most))]));
  return z.strictObject({
    format: z.literal(caseFormat),
    schema: z.int(),
    calculator: z.string(),
    ruleVersion: z.string().check(z.maxLength(40)),
    factsOn: daySchema,
    rulesOn: daySchema,
    answers: z.strictObject({ ...asked(null), ...figures }),
    lists: z.strictObject(lists) as z.ZodMiniType<Facts['lists']>,
    readings: z.optional(z.strictObject(Object.fromEntries(rules.readings.map(({ id, options }) => [id, z.optional(z.enum([...options]))])))) as
      z.ZodMiniType<Case['readings'] | undefined>,
    result: z.optional(z.unknown()),
  });
}

const unknownSchema = z.literal('unknown');

function wholeSchema(least: number, most: number) {
  return z.union([z.int().check(z.minimum(least), z.maximum(Math.min(most, Number.MAX_SAFE_INTEGER))), unknownSchema]);
}

function answerSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'yesNo':
      return z.enum(['yes', 'no', 'unknown']);
    case 'choice':
      return z.enum([...question.choices, 'unknown']);
    case 'several':
      return z.union([z.array(z.enum([...question.choices])).check(z.maxLength(question.choices.length)), unknownSchema]);
    case 'number':
      return wholeSchema(question.least, question.most);
    case 'date':
      return z.union([daySchema, unknownSchema]);
  }
}

function pathOf(error: z.core.$ZodError): readonly (string | number)[] {
  return keys(error.issues[0]?.path ?? []);
}

function keys(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function problemsOf(issue: z.core.$ZodIssue, rules: RuleSet): readonly CaseProblem[] {
  const path = keys(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ kind: 'unknownField', path: [...path, key] }));
  return [{ kind: 'field', path, allowed: allowedAt(path, rules) }];
}

function allowedAt(path: readonly (string | number)[], rules: RuleSet): Allowed {
  if (path.length === 1 && (path[0] === 'factsOn' || path[0] === 'rulesOn')) return { kind: 'dayOnly' };
  const list = path[0] === 'lists' && path.length === 2 ? rules.lists.find(({ id }) => id === path[1]) : undefined;
  if (list !== undefined) return { kind: 'people', least: list.least, most: list.most };
  const question = rules.questions.find(({ id }) => path.includes(id));
  if (question !== undefined) return allowedFor(question);
  const parameter = rules.parameters.find(({ id }) => path.includes(id));
  return parameter === undefined ? { kind: 'shape' } : { kind: 'whole', least: parameter.least, most: parameter.most, measure: parameter.measure };
}

function allowedFor(question: Question): Allowed {
  switch (question.kind) {
    case 'yesNo':
      return { kind: 'yesNo' };
    case 'choice':
      return { kind: 'oneOf', choices: question.choices };
    case 'several':
      return { kind: 'someOf', choices: question.choices };
    case 'number':
      return { kind: 'whole', least: question.least, most: question.most, measure: question.measure };
    case 'date':
      return { kind: 'day' };
  }
}
