import type { Answer, CoverageCase, CoverageScheme, NaturalVillage } from '../../rules/vocabulary/index.ts';
import { readAnswer } from '../answers/index.ts';
import { partsAbove, type PartAbove } from '../case/index.ts';
import { columns, type Column } from './columns.ts';
import { readVillage } from './readVillage.ts';

/** A case that was read with the readings chosen in it; or every place of it that is wrong. */
export type CoverageRead =
  | Readonly<{ ok: true; given: CoverageCase; chosen: Readonly<Record<string, string>> }>
  | Readonly<{ ok: false; problems: readonly CoverageProblem[] }>;

/** A place of a case that is wrong, with what is allowed there; or, where the rest can be read, a part larger than its whole. */
export type CoverageProblem = Readonly<{ where: string; allowed: string; above?: PartAbove }>;

/** Reads a case of a script: answers by question id, `villages`, `readings`. Nothing is taken unless all of it can be. */
export function readCoverage({ questions, readings, within }: Pick<CoverageScheme, 'questions' | 'readings' | 'within'>, given: unknown, most: number): CoverageRead {
  if (!isRecord(given)) return { ok: false, problems: [{ where: 'the input', allowed: 'one object of answers by question id, with villages and readings' }] };
  const problems: CoverageProblem[] = [];
  const { villages = [], readings: options = {}, ...rest } = given;
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(rest)) {
    const question = questions.find((each) => each.id === id);
    if (question === undefined) problems.push({ where: id, allowed: 'the question ids that --describe lists' });
    else if (value !== null) {
      const read = readAnswer(question, value, id);
      if (read.ok) answers[id] = read.value;
      else problems.push(...read.problems.map(({ at, allowed }) => ({ where: at, allowed })));
    }
  }
  const chosen: Record<string, string> = {};
  const known = Object.values(readings);
  if (!isRecord(options)) problems.push({ where: 'readings', allowed: 'options by reading id' });
  else for (const [id, option] of Object.entries(options)) {
    const reading = known.find((each) => each.id === id);
    if (reading !== undefined && typeof option === 'string' && reading.options.includes(option)) chosen[id] = option;
    else problems.push({ where: `readings.${id}`, allowed: reading === undefined ? known.map((each) => each.id).join(', ') : reading.options.join(', ') });
  }
  const list = listed(villages, most, problems);
  problems.push(...partsAbove(within, (id) => answers[id]).map((above) => ({ where: above.part, allowed: `"${above.whole}" (${String(above.most)})`, above })));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, given: { answers, villages: list }, chosen };
}

function listed(given: unknown, most: number, problems: CoverageProblem[]): readonly NaturalVillage[] {
  if (!Array.isArray(given) || given.length > most) {
    problems.push({ where: 'villages', allowed: `a list of at most ${String(most)} villages` });
    return [];
  }
  const seen = new Set<string>();
  return given.flatMap((each: unknown, at): readonly NaturalVillage[] => {
    const where = `villages[${String(at)}]`;
    const strange = isRecord(each) ? Object.entries(each).find(([name, value]) => !columns.includes(name as Column) || !isPlain(value)) : ['', null];
    if (strange !== undefined || !isRecord(each)) {
      problems.push({ where: `${where}${strange?.[0] === '' ? '' : `.${strange?.[0] ?? ''}`}`, allowed: `texts and numbers by ${columns.join(', ')}` });
      return [];
    }
    const read = readVillage(Object.fromEntries(Object.entries(each).map(([name, value]) => [name, value === null ? '' : String(value as string | number)])));
    if (read.village === null) {
      problems.push(...read.problems.map((problem) => ({ where: `${where}.${problem.column}`, allowed: allowedIn(problem) })));
      return [];
    }
    const key = `${read.village.admin}\n${read.village.name}`;
    if (seen.has(key)) problems.push({ where: `${where}.name`, allowed: 'each natural village of an administrative village once' });
    seen.add(key);
    return [read.village];
  });
}

const allowedWords = {
  count: 'a whole number, or null', treated: 'before, some, no, the year, or null', work: 'new, upgrade, or null', batch: '1, 2, 3, or null',
  year: 'a year from 2000 to 2100, or null', day: 'a day that exists, YYYY-MM-DD, or null',
} as const;

function allowedIn(problem: NonNullable<ReturnType<typeof readVillage>['problems'][number]>): string {
  switch (problem.kind) {
    case 'cell':
      return allowedWords[problem.allowed];
    case 'noName':
    case 'noAdmin':
      return 'a name';
    case 'moreThanAll':
      return `at most the households of the village, ${problem.all}`;
  }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
