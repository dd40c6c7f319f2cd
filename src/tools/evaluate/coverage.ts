import { considerCoverage, mostVillages, placesOf } from '../../rules/engine/coverage/index.ts';
import type { ISODate } from '../../rules/engine/index.ts';
import { scheme, words } from '../../rules/policies/rural-sewage/index.ts';
import { columns, readCoverage, readVillages } from '../../schemas/coverage/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { questionLabel, sewageWords } from '../../words/sewage/index.ts';
import { listProblemText } from '../../words/problems/index.ts';
import { bounds } from './describe.ts';
import { openTable, refuseOtherColumns } from './openTable.ts';
import { refuseTable, Refused } from './refused.ts';

/** The plan of waste water as scripts see it. */
export const coverageTool = {
  id: scheme.calculator, title: words.en.title, policy: scheme.policy, version: scheme.version, describe, evaluate, batch,
} as const;

function describe(): object {
  const { calculator, policy, version, years, batches, questions, readings, villages } = scheme;
  return {
    calculator, policy, version,
    case: 'answers by question id at the top; villages: a list; readings: { reading id: option }. What is absent or null is not known. The years were lost in the document: give them.',
    questions: questions.map((question) => ({ ...question, ...bounds(question), label: questionLabel(words.en, question.id) ?? question.id })),
    villages: {
      most: mostVillages, columns,
      notes: {
        'admin, name': 'texts', 'households, connected': 'whole numbers from 0 to 9999999, the second not above the first', 'designedOn, tenderedOn, builtOn, acceptedOn': 'YYYY-MM-DD',
        treated: 'before (the plan), the year, some (when is not known), no, or null', work: 'new, upgrade', batch: '1, 2, 3', year: 'the year whose list it stands on, 2000 to 2100',
      },
    },
    years: years.map(({ step, covered, tasks }) => ({
      step, tasks: { percent: tasks.percent, clause: tasks.cite.clause },
      covered: Object.fromEntries((['admin', 'natural', 'household'] as const).map((unit) => [unit, { percent: covered[unit].percent, clause: covered[unit].cite.clause }])),
    })),
    all: { villages: villages.all, clause: villages.cite.clause },
    batches: batches.map(({ id, villages: planned, cite, tender }) => ({ id, villages: planned, clause: cite.clause, tender: tender.due, tenderClause: tender.cite.clause })),
    readings: Object.values(readings).map(({ id, handling, options, recommended, clauses }) => ({ id, handling, options, recommended, clauses })),
    batch: { columns, rows: 'one for each natural village; CSV or XLSX. The result has a row for each administrative village.' },
  };
}

function evaluate(given: unknown, { factsOn, rulesOn }: Readonly<{ factsOn: ISODate; rulesOn: ISODate }>): object {
  const read = readCoverage(scheme, given, mostVillages);
  if (!read.ok) throw new Refused(['The case on standard input was refused; nothing was written.', ...read.problems.map(({ where, allowed, above }) => `  ${where}: ${above === undefined ? 'allowed: ' : `${String(above.given)} cannot be more than `}${allowed}.`)].join('\n'));
  return considerCoverage(scheme, read.given, { factsOn, rulesOn, chosen: read.chosen });
}

/** A list of natural villages as a table of administrative villages: how many are treated, what is connected, and what was in time. */
function batch(file: string): string {
  const sheet = openTable(file);
  const list = readVillages(sheet.rows, mostVillages, sheet);
  if (!list.ok) refuseTable(file, list.problems.map((problem) => listProblemText(problem, sewageWords.en.island.list)));
  refuseOtherColumns(file, sheet.rows, (at) => !list.leftOut.includes(sheet.rows[0]?.[at] ?? ''), columns);
  const rows = placesOf(scheme, list.villages, null, scheme.early.usual, {}).map(({ name, natural, treated, households, connection, batch: of, days }) => [
    name, natural, treated.low, treated.high, households ?? '', connection.have?.low ?? '', connection.verdict, connection.gap?.low ?? '', of ?? '',
    ...['designedOn', 'tenderedOn', 'builtOn', 'acceptedOn'].map((id) => days.find((each) => each.id.endsWith(id))?.verdict ?? ''),
  ]);
  const head = ['admin', 'natural', 'treated.low', 'treated.high', 'households', 'connected', 'connection', 'connection.gap', 'batch', 'designedOn', 'tenderedOn', 'builtOn', 'acceptedOn'];
  return new TextDecoder('utf-8').decode(writeCsv([head, ...rows]));
}

