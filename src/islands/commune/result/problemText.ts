import type { ScoreProblem } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import { pointsText, type Tools } from '../tools.ts';

/** What cannot be right, in words. */
export function problemText(problem: ScoreProblem, tools: Tools): string {
  const { problem: words } = tools.own;
  const points = (value: number): string => pointsText(value, tools);
  switch (problem.kind) {
    case 'aboveMost':
      return fill(words.aboveMost, { n: problem.criterion + 1, points: points(problem.points), most: points(problem.most) });
    case 'mostsDoNotAddUp':
      return fill(problem.missing === 0 ? words.mostsDoNotAddUp : words.mostsTooMany, { sum: points(problem.sum), total: points(problem.total) });
    case 'pointsAboveTotal':
      return fill(words.pointsAboveTotal, { sum: points(problem.sum), total: points(problem.total) });
    case 'totalDiffers':
      return fill(words.totalDiffers, { total: points(problem.total), low: points(problem.low), high: points(problem.high) });
    case 'noSuchUnit':
      return words.noSuchUnit;
  }
}
