/** What only a command needs: opening and taking away cases, tables, calendars and spreadsheets. */
import type { Certified } from '../../rules/engine/certify/index.ts';
import type { CalendarOutcome } from '../../rules/engine/calendar/index.ts';
import type { QuickScore, ScoreProblem } from '../../rules/engine/score/index.ts';
import type { RuleSet } from '../../rules/engine/index.ts';
import { readCase, storedCase, type Case } from '../../schemas/case/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import type { CommuneRow } from '../../schemas/communes/index.ts';
import { fill } from '../../words/index.ts';
import { calendarFile, checksum, readJsonFile, today, type Refusal } from '../shared/index.ts';
import { problemText } from './result/problemText.ts';
import { scoreShown } from './result/verdicts.ts';
import { resultRows } from './resultRows.ts';
import { yearOf, type State } from './state.ts';
import { dayText, pointsText, questionWords, totalText, type Tools } from './tools.ts';

export { storedCase } from '../../schemas/case/index.ts';
export { refusalText } from '../shared/index.ts';

/** A case that was opened, or why it was not. */
export type Opened = Readonly<{ case: Case }> | Readonly<{ refusal: Refusal }>;

/** Reads a stored case, from a file or from the device. */
export function openStored(rules: RuleSet, value: unknown): Opened {
  const read = readCase(rules, value);
  return 'case' in read ? read : { refusal: { kind: 'problems', problems: read.problems } };
}

/** Reads a file. One that is too large is refused before it is read. */
export async function openFile(rules: RuleSet, file: File): Promise<Opened> {
  const read = await readJsonFile(file);
  return 'problem' in read ? { refusal: { kind: read.problem } } : openStored(rules, read.value);
}

/** Reads the case in a link. A link that was cut or altered gives a message and no answers. */
export function openLink(rules: RuleSet, text: string): Opened {
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (end < 0 || checksum(body) !== text.slice(end + 1)) return { refusal: { kind: 'damaged' } };
  try {
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const opened = openStored(rules, JSON.parse(new TextDecoder().decode(bytes)));
    return 'case' in opened ? opened : { refusal: { kind: 'damaged' } };
  } catch {
    return { refusal: { kind: 'damaged' } };
  }
}

/** The text of a link's fragment: the stored case itself, since a case has three lists. */
export function linkOf(kept: Case): string {
  const bytes = new TextEncoder().encode(JSON.stringify(storedCase(kept)));
  const body = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `#case=${body}.${checksum(body)}`;
}

/** The file of a case with its result, for people and other programs. */
export function fileOf(kept: Case, result: Certified): string {
  return `${JSON.stringify(storedCase(kept, result), (_, value: unknown) => (value === Infinity ? null : value), 2)}\n`;
}

/** The results of every part and the answers as one table. */
export function csvOf(tools: Tools, state: State, result: Certified): string {
  const { own } = tools;
  const rows: string[][] = [[...own.take.head], ...resultRows(tools, result).map(({ part, title, figure, outcome, source }) => [part, title, figure, outcome, source])];
  const given = [[null, state.facts.answers] as const, ...Object.entries(state.facts.lists).flatMap(([list, items]) => items.map((item, at) => [fill(own.take.items[list as keyof typeof own.take.items], { n: String(item['year.number'] ?? at + 1) }), item] as const))];
  for (const [where, answers] of given) for (const [id, answer] of Object.entries(answers)) {
    const { label: name, choices = {} } = questionWords(tools, id);
    const isPoints = id.startsWith('criterion.') && id !== 'criterion.cost' && id !== 'criterion.met' || id === 'score.commune' || id === 'score.district';
    rows.push([where ?? String(yearOf(state)), name, typeof answer === 'number' ? (isPoints ? pointsText(answer, tools) : String(answer)) : choices[String(answer)]?.label ?? String(answer), '', '']);
  }
  return csvTable(rows);
}

/** The results of many units as a table. */
export function manyCsv(tools: Tools, rows: readonly (CommuneRow & Readonly<{ outcome: QuickScore; problems: readonly ScoreProblem[] }>)[]): string {
  const { own } = tools;
  const { many } = own;
  return csvTable([
    [many.name, many.total, many.mark, many.gap, many.state],
    ...rows.map(({ name, row, outcome, problems }) => [
      name === '' ? fill(many.row, { n: row }) : name, totalText(outcome, tools), outcome.marks.map((mark) => pointsText(mark, tools)).join(' / '),
      outcome.gap === 0 ? '' : pointsText(outcome.gap, tools), [scoreShown(outcome.verdict, own).text, ...problems.map((problem) => problemText(problem, tools))].join(': '),
    ]),
  ]);
}

/** The calendar of a year for a calendar program: each last day by the strict reading, with the wide one in its note. */
export function yearFile(tools: Tools, { year, milestones }: CalendarOutcome): string {
  const { own, words } = tools;
  return calendarFile(milestones.map(({ id, strict, usual, cites }) => {
    const said = words.milestones[id as keyof typeof words.milestones];
    const note = usual === null ? own.calendar.upTo : fill(own.calendar.usualNote, { day: dayText(usual, tools) });
    return {
      id: `child-friendly-commune-${id}-${String(year)}`, on: strict,
      title: fill(own.calendar.reminder, { title: said.title }),
      text: `${said.who}\n${note}\n${cites.map(({ clause }) => tools.clauses[clause] ?? clause).join(', ')} · ${words.schemes['plan-2516'].short}`,
    };
  }), today());
}
