/** What only a command needs: opening and taking away cases, calendars and tables. */
import { mostVillages, type CoverageDone, type CoverageResult } from '../../rules/engine/coverage/index.ts';
import type { CoverageCase } from '../../rules/engine/index.ts';
import { readStored, storedCoverage, type StoredProblem } from '../../schemas/coverage/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import { fill } from '../../words/index.ts';
import { aboveText, calendarFile, checksum, readJsonFile, today, type CalendarDay } from '../shared/index.ts';
import { listRows } from './listRows.ts';
import { resultRows } from './resultRows.ts';
import { labelOf, type Tools } from './tools.ts';

/** A case that was opened, or why it was not. */
export type Opened = Readonly<{ given: CoverageCase; chosen: Readonly<Record<string, string>> }> | Readonly<{ reasons: readonly string[] }>;

/** A list of the largest size with all its days stays below this, in bytes. */
const largest = 1_000_000;

/** The case in the form in which it is kept. */
export function stored({ scheme, state }: Tools): object {
  return storedCoverage(scheme, state.given, state.chosen);
}

/** The file of a case with its result, for people and other programs, on one line, so that the largest list can be opened again. What comes of each village is left to be worked out again: it would be most of the file. */
export function fileOf({ scheme, state }: Tools, { places: _, ...result }: CoverageResult): string {
  return `${JSON.stringify(storedCoverage(scheme, state.given, state.chosen, result))}\n`;
}

/** A case that was kept, from a file or from the device. */
export async function openStored(tools: Tools, value: unknown): Promise<Opened> {
  const read = readStored(tools.scheme, value, mostVillages);
  return Promise.resolve('kind' in read ? { reasons: storedProblemTexts(read, tools) } : { given: read.given, chosen: read.chosen });
}

/** Reads a file. One that is too large is refused before it is read. */
export async function openFile(tools: Tools, file: File): Promise<Opened> {
  const read = await readJsonFile(file, largest);
  return 'problem' in read ? { reasons: [tools.shared.open[read.problem]] } : openStored(tools, read.value);
}

/** Reads the case in a link. A link that was cut or altered gives a message and no answers. */
export async function openLink(tools: Tools, text: string): Promise<Opened> {
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  const damaged: Opened = { reasons: [tools.shared.open.linkDamaged] };
  if (end < 0 || checksum(body) !== text.slice(end + 1)) return damaged;
  try {
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return await openStored(tools, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return damaged;
  }
}

/** The fragment of a link: answers and readings, and never the list of villages. */
export function linkOf({ scheme, state }: Tools): string {
  const bytes = new TextEncoder().encode(JSON.stringify(storedCoverage(scheme, { ...state.given, villages: [] }, state.chosen)));
  const body = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `#case=${body}.${checksum(body)}`;
}

/** Results, what to build, answers and villages as one table. */
export function csvOf(tools: Tools, { build, ...result }: CoverageResult): string {
  const { words, own, state } = tools;
  const { take } = words.island;
  const rows = resultRows(tools, result).map(({ title, figures, outcome, source }) => [title, figures, outcome, source]);
  const plans = (build ?? []).flatMap(({ percent, steps }) => steps.map(({ step, indexes }) => [
    `${own.steps[step]} · ${words.reference.build}`, fill(words.island.build.ifConnected, { percent }), fill(words.island.build.count, { n: indexes.length }),
    indexes.map((at) => `${state.given.villages[at]?.admin ?? ''}/${state.given.villages[at]?.name ?? ''}`).join(words.say.list),
  ]));
  const answers = Object.entries(state.given.answers).map(([id, value]) => [labelOf(tools, id), String(value as string | number), '', '']);
  return csvTable([
    [...take.head], ...rows, ...plans, [], [take.answers, '', '', ''], ...answers,
    ...(state.given.villages.length === 0 ? [] : [[], ...listRows(state.given.villages, tools)]),
  ]);
}

/** The last days of the year for a calendar program, and the day before each report is due. */
export function calendarOf(tools: Tools, { days, acceptance, report }: CoverageDone): string {
  const { scheme, state, clauses, links, words: { island } } = tools;
  const year = Number(state.given.answers['plan.listYear']);
  const day = (id: string, on: CalendarDay['on'], title: string, cites: readonly Readonly<{ clause: string }>[]): CalendarDay => ({
    id: `${scheme.calculator}-${id}`, on, title, text: `${links.title} ${cites.map(({ clause }) => clauses[clause] ?? clause).join(' ')}`,
  });
  const reports = Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return day(`report-${month}`, `${String(year)}-${month}-${String(scheme.report.before - 1).padStart(2, '0')}` as CalendarDay['on'], island.schedule.reportReminder, report.cites);
  });
  const due = [...days, acceptance[1]].flatMap(({ id, last, cites }) => (last === null ? [] : [day(id, last, fill(island.schedule.reminder, { what: labelOf(tools, id) }), cites)]));
  return calendarFile([...due, ...reports], today());
}

function storedProblemTexts(problem: StoredProblem, tools: Tools): readonly string[] {
  const { shared, shared: { open }, words: { say } } = tools;
  switch (problem.kind) {
    case 'notOurs':
      return [open.notJson];
    case 'newer':
    case 'otherCalculator':
      return [open[problem.kind]];
    case 'fields':
      return [
        ...(problem.places.length === 0 ? [] : [fill(open.field, { where: problem.places.slice(0, 5).join(say.list), allowed: open.allowed.shape })]),
        ...(problem.above ?? []).slice(0, 5).map((above) => aboveText(above, shared, (id) => labelOf(tools, id))),
      ];
  }
}
