import { useEffect, useMemo, useState } from 'preact/hooks';
import { villageOf, type VillageTable } from '../../../rules/points/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { rangeText, monthText } from '../say.ts';
import { Distribution } from './Distribution.tsx';
import { KeepTable } from './KeepTable.tsx';
import { Lost } from './Lost.tsx';
import { masked } from '../../shared/index.ts';
import { saveBalances } from './save.ts';
import { ScoreSheet } from './ScoreSheet.tsx';
import type { VillageProps } from './Village.tsx';

/** A village month by month: who was visited, what was given, how scores are spread, where points are lost, and each household's book. */
export function VillageResult(props: VillageProps & Readonly<{ table: VillageTable; onClear: () => void }>) {
  const { words: { village: words, household }, lang, scheme, table, chosen, onShow, onClear } = props;
  const village = useMemo(() => villageOf(scheme, table, chosen), [scheme, table, chosen]);
  const [at, setAt] = useState(table.months - 1);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [isMasked, setMasked] = useState(true);
  const [isPrinting, setPrinting] = useState(false);
  // After the sheet stands there.
  useEffect(() => { if (isPrinting) window.print(); }, [isPrinting]);
  useEffect(() => setPrinting(false), [table]);
  const month = village.months[at];
  const whole = (value: number) => formatNumber(value, lang);
  const sum = (balances: Int32Array) => balances.reduce((total, each) => total + each, 0);
  const find = (event: Event) => {
    event.preventDefault();
    const found = table.households.indexOf(name.trim());
    if (found < 0) setSaid(words.noSuch);
    else onShow(table, found);
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p class="figure">{fill(words.balances, { n: rangeText({ low: sum(village.least), high: sum(village.most), per: 1 }, props) })}</p>
      <p>{fill(words.households, { n: whole(table.households.length) })} · {fill(words.needsDecision, { n: village.last.onlyOne, other: village.last.tied })}</p>
      <div class="row">
        <button type="button" class="btn quiet" onClick={() => saveBalances('xlsx', props, village, isMasked ? masked : String)}>{words.export} (XLSX)</button>
        <button type="button" class="btn quiet" onClick={() => saveBalances('csv', props, village, isMasked ? masked : String)}>{words.export} (CSV)</button>
        <button type="button" class="btn quiet" onClick={() => (isPrinting ? window.print() : setPrinting(true))}>{words.sheetToPrint}</button>
        <button type="button" class="btn quiet" onClick={onClear}>{words.clear}</button>
      </div>
      <KeepTable {...props} />
      <label class="absent"><input type="checkbox" checked={isMasked} onChange={({ currentTarget }) => setMasked(currentTarget.checked)} /> {words.masked}</label>
      <p class="hint">{words.maskedNote}</p>

      <form class="row" onSubmit={find}>
        <label>{words.findLabel} <input class="name" value={name} autoComplete="off" onInput={({ currentTarget }) => setName(currentTarget.value)} /></label>
        <button type="submit" class="btn quiet">{words.find}</button>
      </form>
      <p class="said" role="status">{said}</p>

      <h3>{words.months}</h3>
      <table class="stack months">
        <thead><tr>{[household.month, words.visited, ...scheme.bands.map(({ points }) => String(points)), '0', words.open, words.given].map((head) => <th key={head} scope="col">{/^\d$/u.test(head) ? fill(household.balanceOf, { n: head }) : head}</th>)}</tr></thead>
        <tbody>
          {village.months.map((each, number) => (
            <tr key={each.month}>
              <th scope="row"><button type="button" class="textlink" aria-pressed={number === at} onClick={() => setAt(number)}>{monthText(each.month, props)}</button></th>
              <td data-label={words.visited} class="num">{whole(each.visited)}</td>
              {[...scheme.bands.map(({ points }) => points), 0].map((points) => <td key={points} data-label={fill(household.balanceOf, { n: points })} class="num">{whole(each.byPoints.get(points) ?? 0)}</td>)}
              <td data-label={words.open} class="num">{whole(each.open)}</td>
              <td data-label={words.given} class="num">{rangeText({ low: each.least, high: each.most, per: 1 }, props)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {month === undefined ? null : <><Distribution {...props} month={month} /><Lost {...props} month={month} /></>}
      {isPrinting ? <ScoreSheet {...props} mask={isMasked} /> : null}
    </>
  );
}
