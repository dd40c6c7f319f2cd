import type { Certified } from '../../../rules/engine/certify/index.ts';
import type { CompareWords } from '../../../words/compare/index.ts';
import { fill } from '../../../words/index.ts';
import type { Told } from '../../compare/index.ts';
import { resultRows } from '../resultRows.ts';
import { pointsText, questionWords, schemeWords, type Tools } from '../tools.ts';

/** Everything that came out of a case, line by line, the points first: the rows of its table, and what only the screen says. */
export function told(tools: Tools, words: CompareWords, result: Certified): readonly Told[] {
  const { own, certification: { schemes } } = tools;
  const { score } = result;
  const [total, ...rows] = resultRows(tools, result);
  const text = (...texts: readonly (string | undefined)[]): string => texts.filter((each) => each !== undefined && each !== '').join(' · ');
  const plan = schemeWords(tools, schemes[0]?.id ?? '');
  return [
    { title: own.result.total, text: text(total?.figure, total?.outcome), ...countedIn(score.total, tools, words) },
    ...score.reasons.map(({ about, truth }): Told => ({ title: own.result.about[about], text: own.mark[truth] })),
    ...(score.submitted === null || score.submitted === 'notInForce' || score.submitted === 'officeDecides' ? [] : [{ title: questionWords(tools, 'score.district').label, text: own.result.submitted[score.submitted] }]),
    ...(score.conclusion === null ? [] : [{ title: own.conclusion, text: own.result.conclusion[score.conclusion] }]),
    { title: own.reference.scheme, text: schemeWords(tools, score.scheme).name },
    { title: plan.name, text: result.inForce ? plan.when : own.verdict.notInForce },
    // Each mark by itself: how many there still are may differ.
    ...score.gaps.map(({ mark, gap }): Told => ({ title: `${own.result.mark} ${pointsText(mark, tools)}`, text: gap === 0 ? own.mark.yes : `${own.many.gap} ${pointsText(gap, tools)}` })),
    ...rows.slice(score.gaps.length).map(({ part, title, figure, outcome }): Told => ({ title: `${part} · ${title}`, text: text(figure, outcome) })),
  ];
}

/** The points of the total, where nothing of it is open, so that a difference can be told. */
function countedIn({ low, high }: Certified['score']['total'], tools: Tools, words: CompareWords): Pick<Told, 'sum'> {
  return low === high ? { sum: { value: low, say: (more) => fill(more > 0 ? words.more : words.less, { sum: pointsText(Math.abs(more), tools) }) } } : {};
}
