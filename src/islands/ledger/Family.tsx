import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { remembered } from '../../rules/engine/index.ts';
import { active, inFrontOf, inOrder, isDate, rateOn, type Standing } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill, formatMoney, formatNumber } from '../../words/index.ts';
import { Hear } from '../aloud/index.ts';
import { InTurn } from '../shared/index.ts';
import { EntryRow } from './EntryRow.tsx';
import { TextField } from './Field.tsx';
import { FamilyTrend } from './Look.tsx';
import type { PartProps } from './part.ts';
import { eventText } from './say.ts';

type Props = PartProps & Readonly<{ family: string; all: readonly Standing[]; onBack: () => void }>;

/** One family: its sums, what it exchanges, its entries, and everything that was ever written about it. */
export function Family(props: Props) {
  const { words: { family: words, shell, village }, shared, ledger, today, nameOf, lang, family, all, onBack, print } = props;
  const year = Number(today.slice(0, 4));
  const sums = all.find(({ household }) => household === family);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [family]);
  if (sums === undefined) return <button type="button" class="btn quiet" onClick={onBack}>{words.back}</button>;
  const n = (value: number) => formatNumber(value, lang);
  const entries = [...ledger.entries.values()].filter(({ household, quarter }) => household === family && quarter.startsWith(String(year))).reverse();
  const rate = rateOn(ledger, today);
  const isInFront = inFrontOf(ledger, all)?.includes(family) === true;
  const more = ([['disputed', sums.disputed], ['waiting', sums.waiting], ['exchanged', sums.exchanged], ['lapsed', sums.lapsed]] as const).filter(([, value]) => value !== 0);
  return (
    <section>
      <button type="button" class="textlink" onClick={onBack}>← {words.back}</button>
      <h2 tabIndex={-1} ref={title}>{fill(shell.family, { name: nameOf(family), id: family })}</h2>
      <p class="figure">{fill(shell.points, { n: n(sums.total) })}</p>
      <p>{fill(words.total, { year })}</p>
      <dl class="figures">
        {sums.total > 0 ? <div><dt>{words.rank}</dt><dd>{n(all.filter(({ total }) => total > sums.total).length + 1)}{isInFront ? <small>{fill(village.inFront, { n: ledger.village.front ?? 0 })}</small> : null}</dd></div> : null}
        <div><dt>{words.balance}</dt><dd>{n(sums.balance)}{rate === null || sums.balance <= 0 ? null : <small>{fill(village.worth, { money: formatMoney(sums.balance * rate, lang), rate: formatMoney(rate, lang) })}</small>}</dd></div>
        <div><dt>{words.quarters}</dt><dd>{sums.quarters.map(n).join(' · ')}</dd></div>
        {more.map(([name, value]) => <div key={name}><dt>{words[name]}</dt><dd>{n(value)}</dd></div>)}
      </dl>
      <FamilyTrend {...props} />
      <div class="row"><button type="button" class="btn quiet" onClick={() => print({ kind: 'booklet', family, year })}>{words.booklet}</button><Hear words={shared.beside} of="section" /></div>
      <details class="more"><summary>{words.exchange}</summary><Exchange {...props} /></details>
      <details class="more"><summary>{words.rename}</summary><Rename {...props} /></details>
      <InTurn>
        {entries.length === 0 ? null : <ul class="rows">{entries.map((entry) => <EntryRow key={entry.id} {...props} entry={entry} withFamily={false} />)}</ul>}
        <History {...props} />
      </InTurn>
    </section>
  );
}

function Exchange({ words: { family: words, entries, quarter, shell, village }, lang, ledger, family, today, write }: Props) {
  const [points, setPoints] = useState('');
  const [goods, setGoods] = useState('');
  const [on, setOn] = useState<string>(today);
  const [error, setError] = useState<Readonly<{ points?: string; on?: string }>>({});
  const given = wholeIn(points);
  const rate = isDate(on) ? rateOn(ledger, on) : null;
  const add = async (event: Event) => {
    event.preventDefault();
    const wrong = { ...(given === undefined || given < 1 ? { points: shell.refusals.notWhole } : {}), ...(isDate(on) ? {} : { on: quarter.dayWrong }) };
    setError(wrong);
    if (given === undefined || given < 1 || !isDate(on)) return;
    if (await write(() => [{ kind: 'exchange', household: family, points: given, on, goods: goods.trim() }])) { setPoints(''); setGoods(''); }
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <p class="hint">{words.exchangeNote} {rate === null ? village.noRate : fill(village.rateIs, { money: formatMoney(rate, lang) })}</p>
      <TextField id="expoints" label={words.exchangePoints} error={error.points} value={points} onInput={setPoints} mode="numeric" isShort />
      <p role="status">{rate === null || given === undefined || given < 1 ? '' : fill(village.worth, { money: formatMoney(given * rate, lang), rate: formatMoney(rate, lang) })}</p>
      <TextField id="exgoods" label={words.goods} value={goods} onInput={setGoods} />
      <TextField id="exon" label={entries.on} error={error.on} value={on} onInput={setOn} type="date" />
      <button type="submit" class="btn">{words.write}</button>
    </form>
  );
}

function Rename({ words: { families }, ledger, family, write }: Props) {
  const known = ledger.households.get(family);
  const [name, setName] = useState(known?.name ?? '');
  const [group, setGroup] = useState(known?.group ?? '');
  const keep = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') void write(() => [{ kind: 'household', household: family, name: name.trim(), group: group.trim() }]);
  };
  return (
    <form onSubmit={keep} noValidate>
      <TextField id="name" label={families.name} error={name.trim() === '' ? families.nameWrong : undefined} value={name} onInput={setName} />
      <TextField id="group" label={families.group} value={group} onInput={setGroup} />
      <button type="submit" class="btn">{families.save}</button>
    </form>
  );
}

/** All events in their order, and those that hold; the same for every family, and tens of thousands. */
const heldOf = remembered((events: PartProps['events']): Readonly<{ ordered: PartProps['events']; holding: ReadonlySet<string> }> => {
  const ordered = inOrder(events);
  return { ordered, holding: new Set(active(ordered).map(({ id }) => id)) };
});

/** Everything that was written about a family, the newest first; what was undone is struck through and stays. */
function History(props: Props) {
  const { words: { family: words }, ledger, events, family } = props;
  const own = useMemo(() => {
    const entries = new Set([...ledger.entries.values()].filter(({ household }) => household === family).flatMap(({ history }) => history));
    const { ordered, holding } = heldOf(events);
    const about = new Set<string>();
    for (const event of ordered) {
      const isAbout = ('household' in event && event.household === family) || entries.has(event.id) || (event.kind === 'undo' && about.has(event.event))
        || ('entry' in event && about.has(event.entry)) || (event.kind === 'decision' && about.has(event.objection));
      if (isAbout) about.add(event.id);
    }
    return ordered.filter(({ id }) => about.has(id)).reverse().map((event) => ({ event, holds: holding.has(event.id) }));
  }, [ledger, events, family]);
  return <EventList {...props} title={words.history} list={own} />;
}

/** Events as sentences, each with a way to undo it that asks for the reason. */
export function EventList(props: PartProps & Readonly<{ title: string; list: readonly Readonly<{ event: PartProps['events'][number]; holds: boolean }>[] }>) {
  const { words: { family: words, shell, entry }, ledger, title, list, write } = props;
  const [undoing, setUndoing] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const undo = async (event: Event, id: string) => {
    event.preventDefault();
    if (reason.trim() === '') { setError(shell.refusals.noReason); return; }
    if (await write(() => [{ kind: 'undo', event: id, reason: reason.trim() }])) { setUndoing(null); setReason(''); }
  };
  return (
    <details class="more history">
      <summary>{title}</summary>
      <p class="hint">{words.historyNote}</p>
      {list.length === 0 ? <p>{words.none}</p> : (
        <ol class="rows" reversed>
          {list.map(({ event, holds }) => (
            <li key={event.id} value={event.n}>
              <p>{holds ? eventText(event, ledger, props) : <><s>{eventText(event, ledger, props)}</s> <span class="tag">{words.isUndone}</span></>} <small>{event.at.slice(0, 10)}</small></p>
              {!holds ? null : undoing !== event.id ? <button type="button" class="textlink" onClick={() => { setUndoing(event.id); setError(undefined); }}>{words.undo}</button> : (
                <form class="about" onSubmit={(submitted) => void undo(submitted, event.id)} noValidate>
                  <TextField id={`undo-${event.id}`} label={shell.reason} error={error} value={reason} onInput={setReason} />
                  <div class="row"><button type="submit" class="btn">{entry.write}</button><button type="button" class="btn quiet" onClick={() => setUndoing(null)}>{shell.cancel}</button></div>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
