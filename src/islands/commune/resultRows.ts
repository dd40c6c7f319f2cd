import type { Certified } from '../../rules/engine/certify/index.ts';
import { awardShown, checkShown, dayShown, scoreShown } from './result/verdicts.ts';
import { dayText, pointsText, totalText, type Tools } from './tools.ts';

/** One thing that came out, in words: of which part, what, its figure or day, what it is, and where that is said. */
export type ResultRow = Readonly<{ part: string; title: string; figure: string; outcome: string; source: string }>;

/** The results of every part, the total of points first. */
export function resultRows(tools: Tools, { score, checks, calendar, awards }: Certified): readonly ResultRow[] {
  const { own, words } = tools;
  const label = (ids: readonly string[]): string => ids.map((id) => tools.clauses[id] ?? id).join(' ');
  return [
    {
      part: own.parts.score, title: own.result.total, figure: totalText(score.total, tools), outcome: scoreShown(score.verdict, own).text,
      source: score.reasons.flatMap(({ bases }) => bases.map((basis) => ('clause' in basis ? label([basis.clause]) : basis.document))).join(' '),
    },
    ...score.gaps.map(({ mark, gap }): ResultRow => ({ part: own.parts.score, title: own.result.mark, figure: pointsText(mark, tools), outcome: gap === 0 ? '' : `${own.many.gap} ${pointsText(gap, tools)}`, source: '' })),
    ...(calendar?.milestones ?? []).map((each): ResultRow => ({
      part: own.parts.calendar, title: words.milestones[each.id as keyof typeof words.milestones].title, figure: dayText(each.strict, tools),
      outcome: `${dayShown(each.verdict, own).text}${each.done === null ? '' : ` ${dayText(each.done, tools)}`}`, source: label(each.cites.map(({ clause }) => clause)),
    })),
    ...checks.map((each): ResultRow => ({
      part: own.result.title, title: words.requirements[each.requirement as keyof typeof words.requirements].title, figure: '', outcome: checkShown(each.verdict, own).text,
      source: label(each.parts.map(({ cite }) => cite.clause).filter((id, at, all) => all.indexOf(id) === at)),
    })),
    ...awards.map((each): ResultRow => ({
      part: own.parts.awards, title: words.further[each.award as keyof typeof words.further].title, figure: `${String(each.streak.least)}–${String(each.streak.most)}`, outcome: awardShown(each.verdict, own).text, source: '',
    })),
  ];
}
