import type { Interval } from '../../../rules/engine/index.ts';
import { fill, formatDate, formatMoneyRange, formatPeriod, formatYuan } from '../../../words/index.ts';
import { mostOfPolicy } from '../mostOfPolicy.ts';
import { atLeast, Caution, hidesSum, itemsIn, Settle, sumText, type State } from '../../flow/index.ts';
import { useFamily, type Family } from '../family.ts';
import { sureText } from './sureText.ts';

/** The figure first, then what would settle it, then by which day and which version it holds. */
export function Headline({ state }: Readonly<{ state: State }>) {
  const tools = useFamily();
  const { own, lang } = tools;
  const { result, facts } = state;
  const total = result.totals[0]?.amount ?? { low: 0, high: 0, per: 1 };
  const held = result.bundle?.best.offers.filter(({ held: isHeld, amount }) => isHeld && amount.low > 0) ?? [];
  const others = result.totals.slice(1).filter(({ amount }) => amount.high > 0 && !hidesSum(amount));
  return (
    <>
      <p class="eyebrow">{own.name} · {fill(own.factsOn, { day: formatDate(state.factsOn, lang) })}</p>
      <h1 tabIndex={-1} data-screen-title>{itemsIn(tools.rules, facts).length > 1 ? own.found.several : own.found.title}</h1>
      {result.inForce ? (
        <div class="sum">
          <Figure total={total} />
          <p>{sureText(total, mostOfPolicy(result), tools)}</p>
          {total.high === 0 || hidesSum(total) ? null : <p>{yearText(total, others.find(({ measure }) => measure === 'fen/year')?.amount, tools)}</p>}
          {held.length > 0 ? <p>{fill(own.bundle.withHeld, { names: held.map(({ id, amount }) => `${tools.words.remarks[id] ?? id} ${hidesSum(amount) ? '' : sumText(tools, amount)}`.trim()).join(tools.shared.join) })}</p> : null}
          {others.map(({ measure, amount }) => <p key={measure}>{fill(own.found.others, { period: formatPeriod(measure, lang) })} {sumText(tools, amount)}{own.stop}</p>)}
          <Settle state={state} />
        </div>
      ) : <p class="notice">{own.result.notInForce}</p>}
      <Caution state={state} />
    </>
  );
}

function Figure({ total }: Readonly<{ total: Interval }>) {
  const { own, lang } = useFamily();
  if (hidesSum(total)) return <p class="figure words">{own.result.unsettled}</p>;
  const [low, high] = [atLeast(total), total.high / total.per];
  const text = high === Infinity ? fill(own.result.figureFrom, { sum: formatYuan(low, lang) })
    : low === high ? formatYuan(low, lang) : `${formatYuan(low, lang)}–${formatYuan(high, lang)}`;
  return <p class="figure">{text} <small>{own.found.per}</small></p>;
}

/** Twelve months, and what is paid by the year beside. */
function yearText(month: Interval, year: Interval | undefined, { own, lang }: Family): string {
  const low = atLeast(month) * 12 + (year === undefined ? 0 : atLeast(year));
  const high = month.high * 12 / month.per + (year === undefined ? 0 : year.high / year.per);
  return fill(year === undefined ? own.found.perYear : own.found.perYearWith, { sum: formatMoneyRange(low, high, lang) });
}
