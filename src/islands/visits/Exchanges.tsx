import { useState } from 'preact/hooks';
import { isMonth, type HouseholdResult } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { monthText } from './say.ts';

/** What was carried over and what was exchanged at the shop, each with whether the balance covers it. */
export function Exchanges(props: HouseholdProps & Readonly<{ result: HouseholdResult }>) {
  const { words: { household, edit }, book, result, onBook } = props;
  const [month, setMonth] = useState('');
  const [points, setPoints] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    if (!isMonth(month)) { setError(edit.monthWrong); return; }
    if (!/^[1-9]\d{0,5}$/u.test(points)) { setError(edit.pointsWrong); return; }
    setError(null);
    setPoints('');
    onBook({ ...book, exchanges: [...book.exchanges, { month, points: Number(points) }] });
  };
  const open = (field: HTMLInputElement) => {
    if (/^\d{0,6}$/u.test(field.value)) onBook({ ...book, opening: Number(field.value) });
  };
  return (
    <details class="more">
      <summary>{household.exchanges}</summary>
      <div class="field">
        <label for="opening">{household.opening}</label>
        <span class="measured"><input id="opening" inputMode="numeric" autoComplete="off" value={String(book.opening)} onInput={({ currentTarget }) => open(currentTarget)} /></span>
      </div>
      {result.account.exchanges.length === 0 ? null : (
        <ul class="plainlist">
          {result.account.exchanges.map(({ month: when, points: asked, covered }, at) => (
            <li key={at}>{fill(household.exchanged, { month: monthText(when, props), points: asked })} <span class={covered === 'no' ? 'tag bad' : 'tag'}>{household.covered[covered]}</span></li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <label>{household.exchangeMonth} <input class="short" placeholder="2026-03" value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value.trim())} /></label>
        <label>{household.exchangePoints} <input class="short" inputMode="numeric" value={points} onInput={({ currentTarget }) => setPoints(currentTarget.value.trim())} /></label>
        <button type="submit" class="btn quiet">{household.addExchange}</button>
      </form>
      <p class="error" role="alert">{error}</p>
    </details>
  );
}
