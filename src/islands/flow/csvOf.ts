import type { ClauseId, Explained } from '../../rules/engine/index.ts';
import { fill, formatPeriod, formatYuan } from '../../words/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import { listOf } from '../shared/index.ts';
import { itemsIn } from './items.ts';
import { demandWord } from './result/demandWord.ts';
import type { State } from './state.ts';
import { answerText, clauseLabel, labelOf, type Tools } from './tools.ts';

/** The result and the answers as one table, a row each; the column of the item only where the case has items. */
export function csvOf(tools: Tools, { result, facts }: State): string {
  const { own: { csv, ...own }, words, rules } = tools;
  const whose = (index: number | null): string => (index === null ? own.household : fill(own.person, { n: index + 1 }));
  const ruled = (kind: string, { index, ifEntitled, measure }: Explained, title: string, verdict: string, none: boolean, clauses: readonly ClauseId[]) => [
    kind, whose(index), title, verdict,
    ...(ifEntitled === null || none ? ['', ''] : [ifEntitled.low, ifEntitled.high].map((end) => sum(end / ifEntitled.per, csv.noLimit))),
    measure === null ? '' : formatPeriod(measure, tools.lang), clauses.map((id) => clauseLabel(tools, id)).join(' '),
  ];
  const duties = (result.requirements ?? []).map(({ requirement: id, verdict, breach }) => ruled(
    csv.duty, breach, words.requirements[id]?.title ?? id, demandWord(tools, id, verdict), verdict === 'met' || verdict === 'notRequired',
    rules.requirements.find((each) => each.id === id)?.clauses ?? [],
  ));
  const benefits = result.outcomes.map((outcome) => ruled(
    csv.benefit, outcome, words.entitlements[outcome.entitlement]?.title ?? outcome.entitlement, own.verdict[outcome.verdict],
    outcome.verdict === 'impossible' || outcome.verdict === 'notInForce', rules.entitlements.find(({ id }) => id === outcome.entitlement)?.clauses ?? [],
  ));
  const given = [[null, facts.answers] as const, ...itemsIn(rules, facts).map((item, index) => [index, item] as const)]
    .flatMap(([index, answers]) => Object.entries(answers).map(([id, answer]) => [csv.answer, whose(index), labelOf(tools, id), answerText(tools, id, answer), '', '', '', '']));
  const rows = [[...csv.head], ...duties, ...benefits, ...given];
  return csvTable(listOf(rules) === undefined ? rows.map(([kind = '', , ...rest]) => [kind, ...rest]) : rows);
}

/** Without grouping commas, so that a spreadsheet reads a number. */
function sum(fen: number, noLimit: string): string {
  return fen === Infinity ? noLimit : formatYuan(fen, 'zh').replaceAll(',', '');
}
