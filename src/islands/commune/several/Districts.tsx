import { fill, formatShare } from '../../../words/index.ts';
import { countedIn, type Counted, type DistrictRow } from '../../../schemas/communes/index.ts';
import { useTools } from '../tools.ts';

/** The units of a list and how many of them are recognised, by district and together. */
export function Districts({ districts }: Readonly<{ districts: readonly DistrictRow[] }>) {
  const { own: { targets: said }, lang } = useTools();
  const units = districts.reduce((sum, each) => sum + each.units, 0);
  const row = (name: string, of: number, counted: Counted | null) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td class="num" data-label={said.units}>{of}</td>
      <td class="num" data-label={said.recognised}>{counted === null ? '–' : counted.yes}{counted === null || counted.unknown === 0 ? null : <small class="sure">{fill(said.unknown, { n: counted.unknown })}</small>}</td>
      <td class="num" data-label={said.shareOf}>{counted === null || counted.unknown > 0 ? '–' : formatShare(counted.yes, of, lang)}</td>
    </tr>
  );
  return (
    <>
    <h4>{said.byDistrict}</h4>
    <table class="stack">
      <thead><tr><th scope="col">{said.name}</th><th scope="col">{said.units}</th><th scope="col">{said.recognised}</th><th scope="col">{said.shareOf}</th></tr></thead>
      <tbody>
        {districts.map((each) => row(each.name, each.units, each.counted['target.recognised2020'] ?? null))}
        {row(said.all, units, countedIn(districts, 'target.recognised2020'))}
      </tbody>
    </table>
    </>
  );
}
