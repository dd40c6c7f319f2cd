import type { ComponentChildren } from 'preact';
import { rateOn, standings, type ISODate, type LedgerEntry, type Quarter } from '../../rules/points/index.ts';
import { fill, formatMoney, formatNumber } from '../../words/index.ts';
import type { PartProps, SheetAsked } from './part.ts';
import { dayText, quarterText } from './say.ts';

type Props = PartProps & Readonly<{ sheet: SheetAsked }>;

/** What is printed, for paper only. */
export function Sheet(props: Props) {
  const { words: { print }, policy, sheet } = props;
  return (
    <div class="printed sheet">
      {sheet.kind === 'publicity' ? <Publicity {...props} quarter={sheet.quarter} /> : sheet.kind === 'exchanges' ? <Exchanges {...props} year={sheet.year} /> : <Booklet {...props} family={sheet.family} year={sheet.year} />}
      <p class="signed">{print.signature}: ____________________ {print.date}: ____________________</p>
      <p>{fill(print.notice, { policy: policy.title })}</p>
    </div>
  );
}

function Table({ head, rows, nothing }: Readonly<{ head: readonly string[]; rows: readonly (readonly ComponentChildren[])[]; nothing: string }>) {
  return rows.length === 0 ? <p>{nothing}</p> : (
    <table>
      <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, place) => <td key={place}>{cell}</td>)}</tr>)}</tbody>
    </table>
  );
}

/** A quarter for the notice board: what each family did and what it comes to. Repeats and what was struck out are left out. */
function Publicity(props: Props & Readonly<{ quarter: Quarter }>) {
  const { words: { print, families, files, entry: { states } }, scheme, ledger, lang, nameOf, quarter } = props;
  const byFamily = Map.groupBy([...ledger.entries.values()].filter((entry) => entry.quarter === quarter && entry.state !== 'struck' && entry.state !== 'duplicate'), ({ household }) => household);
  const sum = (entries: readonly LedgerEntry[]) => entries.reduce((total, { points }) => total + points, 0);
  const rows = [...byFamily].sort(([, one], [, other]) => sum(other) - sum(one)).map(([family, entries]) => [
    family, nameOf(family), entries.map((entry) => `${ledger.items.get(entry.item)?.name ?? ''} ${formatNumber(entry.points, lang)}${entry.state === 'disputed' ? ` (${states.disputed})` : ''}`).join(lang === 'zh' ? '；' : '; '), formatNumber(sum(entries), lang),
  ]);
  const postedOn = ledger.quarters.get(quarter)?.postedOn ?? null;
  return (
    <>
      <h2>{fill(print.publicity, { quarter: quarterText(quarter, props) })}</h2>
      <p>{fill(print.posted, { from: postedOn === null ? '__________' : dayText(postedOn, props), least: scheme.publicity.days })} {print.objections}</p>
      <Table head={[files.columns.number, families.columns.family, files.columns.item, print.sum]} rows={rows} nothing={print.nothing} />
    </>
  );
}

function Exchanges(props: Props & Readonly<{ year: number }>) {
  const { words: { print, families, files, village }, ledger, lang, nameOf, year } = props;
  // A column of money only where the village gave a rate, and said to be the village’s.
  const hasRate = ledger.village.rates.length > 0;
  const worthOf = (points: number, on: ISODate) => { const rate = rateOn(ledger, on); return rate === null ? '' : formatMoney(points * rate, lang); };
  const rows = ledger.exchanges.filter(({ on }) => on.startsWith(String(year))).map(({ household, points, on, goods }) => [dayText(on, props), household, nameOf(household), formatNumber(points, lang), ...(hasRate ? [worthOf(points, on)] : []), goods, '']);
  return (
    <>
      <h2>{fill(print.exchanges, { year })}</h2>
      <Table head={[files.columns.on, files.columns.number, families.columns.family, files.columns.points, ...(hasRate ? [village.worthColumn] : []), files.columns.goods, print.signed]} rows={rows} nothing={print.nothing} />
    </>
  );
}

function Booklet(props: Props & Readonly<{ family: string; year: number }>) {
  const { words: { print, shell, families, files, entry: { states }, family: words, village }, own, scheme, ledger, chosen, lang, nameOf, family, year, today } = props;
  const rate = rateOn(ledger, today);
  const sums = standings(ledger, scheme, year, chosen).find(({ household }) => household === family);
  const rows = [...ledger.entries.values()].filter(({ household, quarter }) => household === family && quarter.startsWith(String(year)))
    .map((entry) => [dayText(entry.on, props), ledger.items.get(entry.item)?.name, formatNumber(entry.points, lang), own.channels[entry.channel], states[entry.state]]);
  const spent = ledger.exchanges.filter(({ household, on }) => household === family && on.startsWith(String(year))).map(({ on, points, goods }) => [dayText(on, props), goods, formatNumber(points, lang), '']);
  return (
    <>
      <h2>{print.booklet}</h2>
      <p>{fill(shell.family, { name: nameOf(family), id: family })} · {fill(words.total, { year })}: {formatNumber(sums?.total ?? 0, lang)} · {families.columns.balance}: {formatNumber(sums?.balance ?? 0, lang)}{rate === null ? '' : ` · ${fill(village.rateIs, { money: formatMoney(rate, lang) })}`}</p>
      <Table head={[files.columns.on, files.columns.item, files.columns.points, files.columns.channel, files.columns.state]} rows={rows} nothing={print.nothing} />
      {spent.length === 0 ? null : <Table head={[files.columns.on, files.columns.goods, files.columns.points, print.signed]} rows={spent} nothing="" />}
    </>
  );
}
