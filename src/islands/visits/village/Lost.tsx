import type { VillageMonth } from '../../../rules/points/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';

/** The items where a village loses most, the worst first, as a share of what each can give. */
export function Lost(props: VisitsGiven & Readonly<{ month: VillageMonth }>) {
  const { words: { village }, own, scheme, lang, month: { month, lost, scored } } = props;
  const items = scheme.items.map(({ id, most }, at) => ({ id, most, mean: (lost[at] ?? 0) / Math.max(1, scored[at] ?? 0), known: (scored[at] ?? 0) > 0 }))
    .filter(({ known, mean }) => known && mean > 0).sort((one, other) => other.mean - one.mean).slice(0, 8);
  if (items.length === 0) return null;
  const worst = items[0]?.mean ?? 1;
  return (
    <>
      <h3>{village.lost}</h3>
      <p>{fill(village.lostLead, { month: monthText(month, props) })}</p>
      <ol class="lost plainlist">
        {items.map(({ id, mean }) => (
          <li key={id}>
            <span>{own.items[id]?.label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={(mean / worst) * 100} height="8" rx="2" /></svg>
            <span class="num">{fill(village.perHousehold, { n: formatNumber(Math.round(mean) / 100, lang) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
