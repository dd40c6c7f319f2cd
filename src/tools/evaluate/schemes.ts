import { considerHousehold, monthNumber, monthOf, publicityOf, seatsOf, villageOf, type ISODate } from '../../rules/points/index.ts';
import { scheme as ledger, words as ledgerWords } from '../../rules/policies/zengjiang-points/index.ts';
import { scheme as visits, words as visitWords } from '../../rules/policies/zhongping-points/index.ts';
import { columnsOf, guessColumns, readBook, readLedgerCase, readVillage, type BookProblem } from '../../schemas/visits/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { pointsWords } from '../../words/points/index.ts';
import { scoreProblemText } from '../../words/problems/index.ts';
import { coverageTool } from './coverage.ts';
import { electionTool } from './elections.ts';
import { openTable, refuseOtherColumns } from './openTable.ts';
import { refuseTable, Refused } from './refused.ts';

type Days = Readonly<{ factsOn: ISODate; rulesOn: ISODate }>;

/** The calculator of a scheme with readers of its own, as scripts see it. */
export type SchemeTool = Readonly<{
  id: string; title: string; policy: string; version: string;
  describe: () => object;
  evaluate: (given: unknown, days: Days) => object;
  batch: (file: string) => string;
}>;

/** Every scheme that has readers of its own. */
export const schemeTools: readonly SchemeTool[] = [
  { id: visits.calculator, title: visitWords.en.title, policy: visits.policy, version: visits.version, describe: describeVisits, evaluate: household, batch: village },
  { id: ledger.calculator, title: ledgerWords.en.title, policy: ledger.policy, version: ledger.version, describe: describeLedger, evaluate: seatsAndDays, batch: noBatch },
  coverageTool,
  electionTool,
];

function describeVisits(): object {
  const { calculator, policy, version, items, groups, threshold, bands, steps, visit, bonus, readings } = visits;
  const words = visitWords.en;
  return {
    calculator, policy, version,
    case: {
      opening: 'whole points carried over, 0 where absent', exchanges: '[{ month, points }]', readings: '{ reading id: option }',
      months: '[{ month: "2026-03", items: { item id: score or null or "absent" } or total: score or null, visitedOn: day or null, step, objection: yes | no | unknown }]',
    },
    items: items.map(({ id, group, most, canBeAbsent, cite }) => ({ id, label: words.items[id].label, group, least: 0, most: most / 100, canBeAbsent, clause: cite.clause })),
    groups: groups.map(({ id, most, cite }) => ({ id, label: words.groups[id], most: most / 100, clause: cite.clause })),
    threshold: { least: threshold.least / 100, clause: threshold.cite.clause },
    bands: bands.map(({ from, to, points, cite }) => ({ from: from / 100, to: to / 100, points, clause: cite.clause })),
    visit: { firstDay: visit.firstDay, lastDay: visit.lastDay, clause: visit.cite.clause },
    bonus: { months: bonus.months, each: bonus.each, points: bonus.points, clause: bonus.cite.clause },
    steps: steps.map(({ id }) => id),
    readings: readings.map(({ id, handling, options, recommended, clauses }) => ({ id, handling, options, recommended, clauses })),
    batch: { columns: columnsOf(visits), rows: 'one for each household and month; CSV or XLSX' },
  };
}

function household(given: unknown, { factsOn, rulesOn }: Days): object {
  const read = readBook(visits, given);
  if (!read.ok) throw refusedFields(read.problems);
  return considerHousehold(visits, read.book, { factsOn, rulesOn, chosen: read.chosen, subject: 'household', village: null });
}

/** A score table as a table of balances: a row for each household and month, points at least and at most; the last row holds the balance. */
function village(file: string): string {
  const sheet = openTable(file);
  const names = Object.fromEntries(columnsOf(visits).map((column) => [column, [column, ...Object.values(visitWords).map(({ items }) => (items as Readonly<Record<string, Readonly<{ label: string }>>>)[column]?.label ?? column)]]));
  const map = guessColumns(sheet.rows[0] ?? [], names);
  const cells = { steps: { ...Object.fromEntries(visits.steps.map(({ id }) => [id, id])), unknown: 'unknown' }, yes: ['yes', '有'], no: ['no', '没有'], absent: ['absent', '无', 'n/a'] };
  const isRead = new Set(Object.values(map));
  refuseOtherColumns(file, sheet.rows, (at) => isRead.has(at), columnsOf(visits));
  const lacking = ['household', 'month'].filter((column) => map[column] === undefined);
  if (lacking.length > 0) refuseTable(file, [`row 1: there is no column called ${lacking.join(' and none called ')}. There are: ${columnsOf(visits).join(', ')}.`]);
  const table = readVillage(visits, sheet, map, cells);
  if (!table.ok) {
    const { village: words } = pointsWords.en;
    refuseTable(file, table.problems.map((problem) => scoreProblemText(problem, words, { steps: [...visits.steps.map(({ id }) => id), 'unknown'].join(', '), month: (month) => month })), table.count);
  }
  if (table.rows === 0) refuseTable(file, ['there are no rows. The first names the columns, the rest are households in a month.']);
  const { least, most, last } = villageOf(visits, table.table, {});
  process.stderr.write(`For people to decide about: ${String(last.onlyOne)} households (${String(last.tied)} where ties count). No list is made.\n`);
  const rows = table.table.households.map((name, at) => [name, monthOf(monthNumber(table.table.firstMonth) + table.table.months - 1), least[at] ?? 0, most[at] ?? 0]);
  return new TextDecoder('utf-8').decode(writeCsv([['household', 'lastMonth', 'balance.low', 'balance.high'], ...rows]));
}

function describeLedger(): object {
  const { calculator, policy, version, stars, advanced, publicity, channels, readings } = ledger;
  return {
    calculator, policy, version,
    case: {
      ranking: '{ seats: "stars" or "advanced", households: [{ id, points: whole number or null }], positiveOnly: true | false }',
      publicity: '{ postedOn: day or null, removedOn: day or null }', readings: '{ reading id: option }',
    },
    seats: [stars, advanced].map(({ id, seats, per, cite }) => ({ id, seats, per, clause: cite.clause })),
    publicity: { days: publicity.days, clause: publicity.cite.clause },
    channels: channels.map(({ id, cite }) => ({ id, clause: cite.clause })),
    readings: readings.map(({ id, handling, options, recommended, clauses }) => ({ id, handling, options, recommended, clauses })),
  };
}

/** Ranks and days in public; the ledger itself is kept in the calculator's page. */
function seatsAndDays(given: unknown, { factsOn, rulesOn }: Days): object {
  const read = readLedgerCase(ledger, given);
  if (!read.ok) throw refusedFields(read.problems);
  const { ranking, publicity, chosen } = read;
  const { policy, calculator, version } = ledger;
  return {
    policy, calculator, version, factsOn, rulesOn,
    ranking: ranking === null ? null : { ...seatsOf(ranking.households, ledger[ranking.seats].seats, ranking.positiveOnly), clause: ledger[ranking.seats].cite.clause },
    publicity: publicity === null ? null : { ...publicityOf(ledger.publicity, publicity.postedOn, publicity.removedOn, chosen), clause: ledger.publicity.cite.clause },
  };
}

function noBatch(): string {
  throw new Refused('points-ledger has no --batch: a ledger is kept in the page of the calculator.');
}

function refusedFields(problems: readonly BookProblem[]): Refused {
  const lines = problems.map(({ where, allowed }) => `  ${where}: allowed: ${allowed}.`);
  return new Refused(['The case on standard input was refused; nothing was written.', ...lines].join('\n'));
}
