import { fill, formatPeriod, formatYuan } from '../../../words/index.ts';
import { csvTable } from '../../shared/index.ts';
import type { State } from '../state.ts';
import { answerText, clauseLabel, labelOf, type Tools } from '../tools.ts';

/** The result and the answers as one table, a row each. */
export function csvOf(tools: Tools, { result, facts }: State): string {
  const { own, words, rules } = tools;
  const person = (index: number | null): string => (index === null ? own.household : fill(own.person, { n: index + 1 }));
  const benefits = result.outcomes.map(({ entitlement, index, verdict, ifEntitled, measure }) => {
    const none = ifEntitled === null || verdict === 'impossible' || verdict === 'notInForce';
    const clauses = rules.entitlements.find(({ id }) => id === entitlement)?.clauses ?? [];
    return [
      own.csv.benefit, person(index), words.entitlements[entitlement]?.title ?? entitlement, own.verdict[verdict],
      none ? '' : sum(ifEntitled.low / ifEntitled.per, own.csv.noLimit), none ? '' : sum(ifEntitled.high / ifEntitled.per, own.csv.noLimit),
      measure === null ? '' : formatPeriod(measure, tools.lang), clauses.map((id) => clauseLabel(tools, id)).join(' '),
    ];
  });
  const given = [[null, facts.answers] as const, ...(facts.lists['persons'] ?? []).map((item, index) => [index, item] as const)]
    .flatMap(([index, answers]) => Object.entries(answers).map(([id, answer]) => [own.csv.answer, person(index), labelOf(tools, id), answerText(tools, id, answer), '', '', '', '']));
  return csvTable([[...own.csv.head], ...benefits, ...given]);
}

/** Without grouping commas, so that a spreadsheet reads a number. */
function sum(fen: number, noLimit: string): string {
  return fen === Infinity ? noLimit : formatYuan(fen, 'zh').replaceAll(',', '');
}
