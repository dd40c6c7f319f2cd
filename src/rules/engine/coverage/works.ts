import { dayOfYear, everyTruth, type Citation, type CoverageCase, type CoverageScheme, type Planned, type Truth } from '../../vocabulary/index.ts';
import { coveredAt, totalOf } from './actual.ts';
import { chosenIn, dayOf, figure, truthOf, unanswered } from './answers.ts';
import { everyVerdict, matters, optionOf, verdictOf, type CheckVerdict, type Chosen, type CountCheck, type DayCheck, type PartsCheck } from './check.ts';
import { daysAfter } from './days.ts';
import { exactly, gapOf, reaches } from './shares.ts';

/** All untreated villages of the first year: designed, and started. */
export function startOf({ start }: CoverageScheme, given: CoverageCase): readonly CountCheck[] {
  return (['designed', 'started'] as const).map((id) => allOf(given, `start.${id}`, 'start.untreated', start[id]));
}

/** Closets and septic tanks: remodelled, all of them. */
export function remodelOf({ remodel }: CoverageScheme, given: CoverageCase): CountCheck {
  return allOf(given, 'remodel.done', 'remodel.all', remodel);
}

/** The list of one year: how much of each part is done. */
export function listOf({ list }: CoverageScheme, given: CoverageCase): readonly CountCheck[] {
  const parts = list.parts.map((part) => plannedOf(part, figure(given, `done.${part.id}`), unanswered(given, [`done.${part.id}`])));
  const together = (whole: Planned, unit: string): CountCheck => {
    const of = parts.filter(({ id }) => id.startsWith(`done.${unit}`));
    const known = of.flatMap(({ have }) => (have === null ? [] : [have.low]));
    return plannedOf(whole, known.length < of.length ? null : known.reduce((sum, each) => sum + each, 0), of.flatMap(({ missing }) => missing));
  };
  return [...parts, together(list.admin, 'admin'), together(list.natural, 'natural')];
}

/** The batches: whether each has as many villages as the text puts into it; counted in the list where its batches are told and no number is typed. */
export function batchesOf({ batches }: CoverageScheme, given: CoverageCase): readonly CountCheck[] {
  const listed = given.villages.some(({ batch }) => batch !== null);
  return batches.map(({ id, villages, cite }) => {
    const question = `batch${String(id)}.villages`;
    const count = figure(given, question) ?? (listed ? new Set(given.villages.filter(({ batch }) => batch === id).map(({ admin }) => admin)).size : null);
    const have = count === null ? null : exactly(count);
    return {
      kind: 'count', id: question, cites: [cite], have, of: null, percent: null, need: villages, gap: gapOf(have, villages), readings: [], missing: count === null ? [question] : [],
      verdict: count === null ? 'unknown' : count === villages ? 'met' : 'unmet',
    };
  });
}

/** What must be finished by the end of the year, and the day by which. */
export function acceptanceOf({ acceptance }: CoverageScheme, given: CoverageCase, year: number | null): readonly [PartsCheck, DayCheck] {
  const done = dayOf(given, 'acceptance.on');
  const last = year === null ? null : dayOfYear(year, acceptance.last);
  return [
    parted(given, 'acceptance', acceptance.parts.map(({ id, cite }) => ({ id, cite, truth: truthOf(given, `acceptance.${id}`) })), 'acceptance'),
    {
      kind: 'day', id: 'acceptance.on', cites: [acceptance.cite], opens: null, last, done, readings: [],
      verdict: last === null || done === null ? 'unknown' : verdictOf(done <= last ? 'yes' : 'no'), daysLate: last === null || done === null ? 0 : daysAfter(last, done),
      missing: [...(year === null ? ['plan.listYear'] : []), ...unanswered(given, ['acceptance.on'])],
    },
  ];
}

/** Facilities everywhere, that can be watched, checked and reported. Everywhere is read as every village, or as every household too (P6-A16). */
export function facilitiesOf(scheme: CoverageScheme, given: CoverageCase, chosen: Chosen): PartsCheck {
  const { facilities, readings } = scheme;
  const step = Number(chosenIn(given, 'plan.step') ?? 0);
  const covered = (option: string): CheckVerdict => everyVerdict((['admin', 'natural', ...(option === 'households' ? ['household' as const] : [])] as const).map((unit) => (
    reaches(coveredAt(given, step, unit, optionOf(readings.village, chosen))?.value ?? null, 100, totalOf(scheme, given, unit)?.value ?? null))));
  const option = optionOf(readings.full, chosen);
  const parts = facilities.parts.map(({ id, cite }) => ({ id, cite, truth: truthOf(given, `facilities.${id}`) }));
  const together = parted(given, 'facilities', parts, 'facilities');
  const verdict = (read: string): CheckVerdict => everyVerdict([covered(read), together.verdict]);
  const whole = covered(option);
  const coveredMissing = step === 0 ? ['plan.step'] : (['admin', 'natural'] as const).flatMap((unit) => [
    ...(totalOf(scheme, given, unit) === null ? [`total.${unit}`] : []), ...(coveredAt(given, step, unit, '') === null ? [`year${String(step)}.${unit}`] : []),
  ]);
  return {
    ...together, verdict: verdict(option), readings: matters(readings.full, verdict), cites: [facilities.covered, ...together.cites],
    parts: [{ id: 'covered', truth: whole === 'met' ? 'yes' : whole === 'unmet' ? 'no' : 'unknown', cite: facilities.covered }, ...together.parts],
    missing: [...(whole === 'unknown' ? coveredMissing : []), ...together.missing],
  };
}

/** The steps of an application for money that are done, and the next one; null when all are. No sum is stated, so none is shown. */
export function subsidyOf({ subsidy }: CoverageScheme, given: CoverageCase): Readonly<{ done: number; next: string | null; cites: readonly Citation[] }> | null {
  const step = chosenIn(given, 'subsidy.step');
  if (step === null) return null;
  const done = subsidy.steps.findIndex(({ id }) => id === step) + 1;
  return { done, next: subsidy.steps[done]?.id ?? null, cites: subsidy.steps.map(({ cite }) => cite) };
}

/** The ways to treat waste water that come into question; which one fits, the place decides. */
export function modesOf({ modes }: CoverageScheme, given: CoverageCase): readonly Readonly<{ id: string; cite: Citation }>[] {
  const [connectable, dispersed] = [truthOf(given, 'place.connectable'), truthOf(given, 'place.dispersed')];
  return modes.filter((mode) => (connectable === 'unknown' || mode.connectable === (connectable === 'yes'))
    && (mode.dispersed === 'unknown' || dispersed === 'unknown' || mode.dispersed === dispersed)).map(({ id, cite }) => ({ id, cite }));
}

function allOf(given: CoverageCase, done: string, all: string, cite: Citation): CountCheck {
  const [count, of] = [figure(given, done), figure(given, all)];
  const have = count === null ? null : exactly(count);
  return { kind: 'count', id: done, cites: [cite], have, of, percent: 100, need: of, gap: gapOf(have, of), verdict: reaches(have, 100, of), readings: [], missing: unanswered(given, [all, done]) };
}

function plannedOf({ id, planned, cite }: Planned, count: number | null, missing: readonly string[]): CountCheck {
  const have = count === null ? null : exactly(count);
  return { kind: 'count', id: `done.${id}`, cites: [cite], have, of: planned, percent: 100, need: planned, gap: gapOf(have, planned), verdict: reaches(have, 100, planned), readings: [], missing };
}

function parted(given: CoverageCase, id: string, parts: readonly Readonly<{ id: string; truth: Truth; cite: Citation }>[], before: string): PartsCheck {
  return {
    kind: 'parts', id, cites: parts.map(({ cite }) => cite), parts, verdict: verdictOf(everyTruth(parts.map(({ truth }) => truth))), readings: [],
    missing: unanswered(given, parts.map((part) => `${before}.${part.id}`)),
  };
}
