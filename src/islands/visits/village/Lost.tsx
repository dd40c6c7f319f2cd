import type { VillageMonth } from '../../../rules/points/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { Shares } from '../../charts/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';

/** The items where a village loses most, the worst first, as a share of what each can give. */
export function Lost(props: VisitsGiven & Readonly<{ month: VillageMonth }>) {
  const { words: { village }, own, scheme, lang, month: { month, lost, scored } } = props;
  const items = scheme.items.map(({ id, most }, at) => ({ id, most, mean: (lost[at] ?? 0) / Math.max(1, scored[at] ?? 0), known: (scored[at] ?? 0) > 0 }))
    .filter(({ known, mean }) => known && mean > 0).sort((one, other) => other.mean - one.mean).slice(0, 8);
  if (items.length === 0) return null;
  return (
    <>
      <h3>{village.lost}</h3>
      <p>{fill(village.lostLead, { month: monthText(month, props) })}</p>
      <Shares shares={items.map(({ id, mean }) => ({ id, name: own.items[id]?.label ?? id, size: mean, text: fill(village.perHousehold, { n: formatNumber(Math.round(mean) / 100, lang) }) }))} />
    </>
  );
}
