import type { MonthOutcome } from '../../rules/points/index.ts';
import { Line } from '../charts/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText, rangeText } from './say.ts';

/** The scores of a household drawn over its months, with the borders that bring points; a score that is not settled is drawn as a range. */
export function Trend(props: VisitsGiven & Readonly<{ months: readonly MonthOutcome[] }>) {
  const { months, scheme, words: { household } } = props;
  const points = months.map(({ month, score }) => ({
    id: month, label: String(Number(month.slice(5))), range: score === null ? null : { low: score.total.low / score.total.per, high: score.total.high / score.total.per },
  }));
  // Scores crowd near the top: the axis begins a little below the lowest of them and of the bands.
  const floor = Math.min(scheme.bands[0].from - 1_000, ...points.flatMap(({ range }) => (range === null ? [] : [Math.floor(range.low / 1_000) * 1_000])));
  const said = months.flatMap(({ score, month }) => (score === null ? [] : [`${monthText(month, props)} ${rangeText(score.total, props, 100)}`])).join('; ');
  return <Line points={points} floor={floor} most={scheme.total.most} lines={scheme.bands.map(({ from }) => ({ at: from, label: String(from / 100) }))} said={`${household.score}: ${said}`} />;
}
