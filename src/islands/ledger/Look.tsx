import { useMemo, useState } from 'preact/hooks';
import { itemSums, quarterOf, spreadOf, trendOf, type ItemSum, type Quarter } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { Bars, Line, Shares } from '../charts/index.ts';
import type { PartProps } from './part.ts';
import { quarterText } from './say.ts';

const [mostItems, mostQuarters] = [8, 8];

/** A quarter to look at: how families' points are spread, and which items bring and cost most. */
export function QuarterLook(props: PartProps & Readonly<{ quarter: Quarter; pointsOf: ReadonlyMap<string, number> }>) {
  const { words: { look }, lang, ledger, quarter, pointsOf } = props;
  const [isOpen, setOpen] = useState(false);
  const n = (value: number) => formatNumber(value, lang);
  const items = useMemo(() => (isOpen ? itemSums(ledger, quarter) : []), [isOpen, ledger, quarter]);
  const bars = useMemo(() => (isOpen ? spreadOf([...pointsOf.values()]) : []).map((bar) => ({ ...bar, label: String(bar.from) })), [isOpen, pointsOf]);
  const said = bars.flatMap(({ from, to, count }) => (count === 0 ? [] : [from === to ? fill(look.one, { from: n(from), n: n(count) }) : fill(look.bar, { from: n(from), to: n(to), n: n(count) })])).join(lang === 'zh' ? '；' : '; ');
  const widest = bars[0] === undefined ? 1 : bars[0].to - bars[0].from + 1;
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{look.title}</summary>
      <h3>{look.spread}</h3>
      {items.length === 0 ? <p>{look.none}</p> : (
        <>
          <p>{fill(look.spreadLead, { quarter: quarterText(quarter, props), step: n(widest) })}</p>
          <Bars bars={bars} said={said} />
          <Most {...props} items={items} sum="given" title={look.given} lead={look.givenLead} />
          <Most {...props} items={items} sum="taken" title={look.taken} lead={look.takenLead} />
        </>
      )}
    </details>
  );
}

/** The items that bring, or cost, most points, the first ones of them. */
function Most({ words: { look }, lang, ledger, items, sum, title, lead }: PartProps & Readonly<{ items: readonly ItemSum[]; sum: 'given' | 'taken'; title: string; lead: string }>) {
  const n = (value: number) => formatNumber(value, lang);
  const most = items.filter((item) => item[sum] > 0).sort((one, other) => other[sum] - one[sum]).slice(0, mostItems);
  return (
    <>
      <h3>{title}</h3>
      {most.length === 0 ? <p>{look.nothing}</p> : (
        <>
          <p>{lead}</p>
          <Shares shares={most.map(({ item, count, [sum]: size }) => ({ id: item, name: ledger.items.get(item)?.name ?? item, size, text: fill(look.item, { n: n(size), count: n(count) }) }))} />
        </>
      )}
    </>
  );
}

/** The points of a family quarter by quarter; what is not settled is drawn as a range. Nothing where there are fewer than two quarters. */
export function FamilyTrend(props: PartProps & Readonly<{ family: string }>) {
  const { words: { look }, lang, ledger, scheme, chosen, today, family } = props;
  const trend = useMemo(() => trendOf(ledger, scheme, family, quarterOf(today), mostQuarters, chosen), [ledger, scheme, family, today, chosen]);
  const known = trend.flatMap(({ points }) => (points === null ? [] : [points]));
  if (trend.length < 2 || known.length === 0) return null;
  const n = (value: number) => formatNumber(value, lang);
  const [floor, most] = [Math.min(0, ...known.map(({ low }) => low)), Math.max(1, ...known.map(({ high }) => high))];
  const said = trend.map(({ quarter, points }) => `${quarterText(quarter, props)} ${points === null ? look.nothing : points.low === points.high ? n(points.low) : fill(look.range, { low: n(points.low), high: n(points.high) })}`).join(lang === 'zh' ? '；' : '; ');
  return (
    <>
      <h3>{look.trend}</h3>
      <p class="hint">{look.trendLead}</p>
      <Line
        points={trend.map(({ quarter, points }, at) => ({ id: quarter, label: fill(at === 0 || quarter.endsWith('1') ? look.quarterOfYear : look.quarter, { year: quarter.slice(2, 4), n: quarter.slice(-1) }), range: points }))}
        floor={floor} most={most} lines={[...new Set([floor, 0, most])].map((at) => ({ at, label: n(at) }))} said={said}
      />
    </>
  );
}
