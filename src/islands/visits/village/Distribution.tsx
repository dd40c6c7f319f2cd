import type { VillageMonth } from '../../../rules/points/index.ts';
import { fill } from '../../../words/index.ts';
import { Bars } from '../../charts/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';

const step = 5;

/** How the scores of a month are spread, in steps of five. A full score stands in the last step. */
export function Distribution(props: VisitsGiven & Readonly<{ month: VillageMonth }>) {
  const { words: { village }, scheme, month: { month, distribution } } = props;
  const whole = scheme.total.most / 100;
  const count = Math.ceil(whole / step);
  const bars = Array.from({ length: count }, (_, at) => ({
    from: at * step, to: at === count - 1 ? whole : (at + 1) * step - 1, label: String(at * step),
    count: distribution.slice(at * step, (at + 1) * step + (at === count - 1 ? 1 : 0)).reduce((sum, each) => sum + each, 0),
  }));
  const said = bars.flatMap(({ from, to, count: n }) => (n === 0 ? [] : [fill(village.chart, { from, to, n })])).join('; ');
  return (
    <>
      <h3>{village.distribution}</h3>
      <p>{fill(village.distributionLead, { month: monthText(month, props), step })}</p>
      <Bars bars={bars} said={said} />
    </>
  );
}
