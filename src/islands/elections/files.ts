import { isDate, type ListId, type PartResult } from '../../rules/elections/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import { readChosen, readFacts, type FactProblem } from '../../schemas/elections/index.ts';
import { statusWord } from '../../words/elections/index.ts';
import { fill } from '../../words/index.ts';
import { calendarFile, checksum, download, ownAddress, readJsonFile, today } from '../shared/index.ts';
import { forFile, forLink, screenAt, type Screen } from './groups.ts';
import { checkTitle, keyText, readingWords, standInText, usedStandIns, valueText, valueTitle } from './say.ts';
import type { Given, Tools } from './tools.ts';

/** The form of a file that this code writes. The first knew no readings; it is still read. */
const format = 2;

type Opened = Readonly<{ ok: true; given: Given; screen: Screen } | { ok: false; why: string }>;

/** An empty table with the headings of a list. */
export function saveTemplate(list: ListId, { words }: Tools): void {
  download(`${words.lists[list]}.csv`, 'text/csv', `\uFEFF${csvTable([Object.values(words.columns[list])])}`);
}

/** A whole case as a file to open later. */
export function saveCase({ facts, rulesOn, chosen }: Given, { scheme }: Tools): void {
  const { calculator, version } = scheme;
  download(`${calculator}.json`, 'application/json', `${JSON.stringify({ calculator, version, savedFor: format, rulesOn, readings: chosen, facts: forFile(facts) }, null, 2)}\n`);
}

/** A case from a file; a file that is not ours, or newer, changes nothing. */
export async function openCase(file: File, tools: Tools): Promise<Opened> {
  const read = await readJsonFile(file, 5_000_000);
  if ('problem' in read) return { ok: false, why: tools.shared.open[read.problem] };
  return caseIn(read.value, tools, 'lineUp');
}

/** More faults of one file than this are not told. */
const mostTold = 5;

function caseIn(value: unknown, tools: Tools, screen: Screen): Opened {
  const { scheme, words: { page: { take } } } = tools;
  if (typeof value !== 'object' || value === null || !('calculator' in value) || value.calculator !== scheme.calculator || !('facts' in value)) return { ok: false, why: take.other };
  if ('savedFor' in value && typeof value.savedFor === 'number' && value.savedFor > format) return { ok: false, why: take.newer };
  const found = readFacts(value.facts);
  const read = readChosen('readings' in value ? value.readings : {}, scheme.readings);
  if (!found.ok || !read.ok) return { ok: false, why: [...(found.ok ? [] : found.problems), ...(read.ok ? [] : read.problems)].slice(0, mostTold).map((problem) => factText(problem, tools)).join(tools.lang === 'zh' ? '；' : '; ') };
  const on = 'rulesOn' in value && typeof value.rulesOn === 'string' && isDate(value.rulesOn) ? value.rulesOn : null;
  return { ok: true, given: { facts: found.facts, rulesOn: on, chosen: read.chosen }, screen };
}

/** What is wrong in a case, by the words the page has for the field, the list, its row and its column. */
function factText({ where, kind }: FactProblem, { words }: Tools): string {
  const [name = '', at, column = ''] = where.split('.');
  const titles = { ...words.fields, ...words.lists } as Readonly<Record<string, string>>;
  const row = at === undefined || !(name in words.lists) ? '' : fill(words.page.faulty.cell, { n: Number(at) + 1, column: (words.columns[name as ListId] as Readonly<Record<string, string>>)[column] ?? column });
  return fill(words.page.faulty[kind], { where: row === '' ? titles[where] ?? where : `${titles[name] ?? name} ${row}` });
}

/** A link with numbers, days and choices alone: no list and nothing that names or accuses anybody. It stands behind the #, so no server sees it. */
export function linkOf({ facts, rulesOn, chosen }: Given, screen: Screen): string {
  const body = encodeURIComponent(JSON.stringify({ savedFor: format, rulesOn, readings: chosen, screen, facts: forLink(facts) }));
  return `${ownAddress()}#case=${body}.${checksum(body)}`;
}

/** The case of a link; null where it is cut or altered. */
export function openLink(text: string, tools: Tools): Opened {
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (end < 0 || checksum(body) !== text.slice(end + 1)) return { ok: false, why: tools.words.page.take.damaged };
  try {
    const value = JSON.parse(decodeURIComponent(body)) as Readonly<{ screen?: string }>;
    return caseIn({ ...value, calculator: tools.scheme.calculator }, tools, screenAt(`#/${value.screen ?? ''}`) ?? 'lineUp');
  } catch {
    return { ok: false, why: tools.words.page.take.damaged };
  }
}

/** Every check and every value of what was filled in, as a table. */
export function saveTable(results: readonly PartResult[], tools: Tools): void {
  const { words: { page: { csv, reading: say } }, laws, titles, clauses, scheme } = tools;
  const place = (cite: PartResult['checks'][number]['cite']) => (cite === null ? '' : clauses[cite.clause]?.label ?? cite.clause);
  const rows = results.flatMap(({ part, law, checks, values, chosen, standIns }) => [
    ...usedStandIns(tools, { chosen, standIns }).map((text) => [titles[part], '', text, '', '', '']),
    ...Object.entries(chosen).map(([id, option]) => { const { title, options } = readingWords(tools, id); return [titles[part], '', fill(say.row, { title }), [options[option] ?? option, standInText(tools, standIns, id, option)].filter((text) => text !== null).join(tools.lang === 'zh' ? '；' : '; '), '', '']; }),
    ...checks.map((check) => [titles[part], check.key === null ? '' : keyText(tools, check.key), checkTitle(tools, check.id), statusWord(tools.words, check.id, check.status), place(check.cite), law === null ? '' : laws[law]]),
    ...values.map((value) => [titles[part], value.key === null ? '' : keyText(tools, value.key), valueTitle(tools, { ...value, key: null }), valueText(value.value, tools), place(value.cite), law === null ? '' : laws[law]]),
  ]);
  download(`${scheme.calculator}.csv`, 'text/csv', `\uFEFF${csvTable([[csv.part, csv.row, csv.check, csv.status, csv.clause, csv.law], ...rows])}`);
}

/** Every day that was worked out, once, as a calendar file. */
export function saveDays(results: readonly PartResult[], tools: Tools): void {
  const days = results.flatMap(({ values }) => values.flatMap((value) => (value.value.kind === 'day' ? [{ value, on: value.value.day }] : [])));
  const once = [...new Map(days.map((day) => [`${day.value.id}-${day.value.key ?? ''}`, day])).entries()];
  download(`${tools.scheme.calculator}.ics`, 'text/calendar', calendarFile(once.map(([id, { value, on }]) => ({
    id: `${tools.scheme.calculator}-${id}`, on, title: valueTitle(tools, value), text: value.cite === null ? '' : tools.clauses[value.cite.clause]?.label ?? '',
  })), today()));
}
