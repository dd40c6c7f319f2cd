import { useMemo, useState } from 'preact/hooks';
import { active, inOrder, isDate, publicityOf, quarterAfter, quarterOf, starsOf, standings, type EntryState, type LedgerEntry, type LedgerFact, type Quarter as QuarterId, type QuarterState } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { EntryRow } from './EntryRow.tsx';
import { EventList } from './Family.tsx';
import { TextField } from './Field.tsx';
import { QuarterLook } from './Look.tsx';
import { Readings } from './Readings.tsx';
import { Seats, seatsText } from './Seats.tsx';
import type { PartProps } from './part.ts';
import { dayText, quarterText } from './say.ts';
import { TieOrder } from './TieOrder.tsx';

const untouched: QuarterState = { postedOn: null, removedOn: null, confirmedOn: null };

/** A quarter: what was entered, posting and confirming, objections, second reports, and the candidates for stars. */
export function Quarter(props: PartProps) {
  const { words: { quarter: words }, scheme, own, ledger, events, chosen, today, print } = props;
  const [quarter, setQuarter] = useState<QuarterId>(() => quarterOf(today));
  const entries = useMemo(() => [...ledger.entries.values()].filter((entry) => entry.quarter === quarter), [ledger, quarter]);
  const state = ledger.quarters.get(quarter) ?? untouched;
  const outcome = useMemo(() => starsOf(ledger, scheme, quarter, chosen), [ledger, scheme, quarter, chosen]);
  const year = Number(quarter.slice(0, 4));
  const pointsOf = useMemo(() => {
    const at = Number(quarter.slice(-1)) - 1;
    return new Map(standings(ledger, scheme, year, chosen).map(({ household, quarters }) => [household, quarters[at] ?? 0]));
  }, [ledger, scheme, quarter, year, chosen]);
  const steps = useMemo(() => {
    const ordered = inOrder(events);
    const holding = new Set(active(ordered).map(({ id }) => id));
    return ordered.filter((event) => ((event.kind === 'posted' || event.kind === 'removed' || event.kind === 'confirmed') && event.quarter === quarter) || (event.kind === 'order' && event.period === quarter)).reverse().map((event) => ({ event, holds: holding.has(event.id) }));
  }, [events, quarter]);
  const count = (wanted: EntryState) => entries.filter((entry) => entry.state === wanted).length;
  const late = state.confirmedOn === null ? 0 : count('recorded') + count('posted');
  return (
    <section>
      <div class="row step">
        <button type="button" class="btn quiet" aria-label={quarterText(quarterAfter(quarter, -1), props)} onClick={() => setQuarter(quarterAfter(quarter, -1))}>←</button>
        <h2 aria-live="polite">{quarterText(quarter, props)}</h2>
        <button type="button" class="btn quiet" aria-label={quarterText(quarterAfter(quarter, 1), props)} onClick={() => setQuarter(quarterAfter(quarter, 1))}>→</button>
      </div>
      <p>{fill(words.summary, { n: entries.length, confirmed: count('confirmed'), posted: count('posted'), recorded: count('recorded'), disputed: count('disputed'), duplicate: count('duplicate'), struck: count('struck') })}</p>
      {late === 0 ? null : <p class="gloss">{fill(words.again, { n: late })}</p>}
      <h3>{words.steps}</h3>
      <Steps {...props} key={quarter} quarter={quarter} state={state} />
      <EventList {...props} title={words.events} list={steps} />
      <EntryList {...props} title={words.objections} entries={entries.filter(({ open }) => open.length > 0)} />
      <EntryList {...props} title={words.duplicates} lead={words.duplicatesLead} entries={entries.filter((entry) => entry.state === 'duplicate')} />
      <h3>{fill(words.stars, { n: scheme.stars.seats })}</h3>
      <Seats {...props} outcome={outcome} pointsOf={(family) => pointsOf.get(family) ?? 0} />
      <TieOrder {...props} seats={scheme.stars} period={quarter} outcome={outcome} />
      <Readings
        {...props} readings={[scheme.ranking.starsBy, scheme.stars.ties, scheme.ranking.empty, scheme.objections.disputed, scheme.publicity.counting, scheme.ranking.chosenBy]}
        outcomeOf={(option) => seatsText(own.readings, option, starsOf(ledger, scheme, quarter, { ...chosen, ...option.chosen }), props)}
      />
      <QuarterLook {...props} quarter={quarter} pointsOf={pointsOf} />
      <div class="row">
        <button type="button" class="btn quiet" onClick={() => print({ kind: 'publicity', quarter })}>{words.print}</button>
        <button type="button" class="btn quiet" onClick={() => print({ kind: 'exchanges', year })}>{words.printExchanges}</button>
      </div>
    </section>
  );
}

/** Posting, removing and confirming, with the days there were by each way to count. */
function Steps(props: PartProps & Readonly<{ quarter: QuarterId; state: QuarterState }>) {
  const { words: { quarter: words }, scheme, own, chosen, today, lang, quarter, state, write } = props;
  const [on, setOn] = useState<string>(today);
  const { verdict, days } = publicityOf(scheme.publicity, state.postedOn, state.removedOn, chosen);
  const ways = Object.entries(days).map(([option, n]) => fill(words.way, { option: own.readings[scheme.publicity.counting.id]?.options[option] ?? option, n: formatNumber(n, lang) })).join(lang === 'zh' ? '；' : '; ');
  const isPosted = state.postedOn !== null && state.removedOn === null;
  const keep = (kind: 'posted' | 'removed' | 'confirmed') => {
    if (!isDate(on)) return;
    const fact: LedgerFact = { kind, quarter, on };
    void write(() => [fact]);
  };
  const dayOf = (day: QuarterState['postedOn']) => (day === null ? words.notYet : dayText(day, props));
  return (
    <>
      <p>{fill(words.postedOn, { day: dayOf(state.postedOn) })} · {fill(words.removedOn, { day: dayOf(state.removedOn) })} · {fill(words.confirmedOn, { day: dayOf(state.confirmedOn) })}</p>
      {state.postedOn === null ? null : <p class={`shown ${verdict}`}>{words.publicity[verdict]}</p>}
      <p class="hint">{fill(words.days, { least: scheme.publicity.days, ways })}</p>
      <TextField id="stepon" label={words.on} error={isDate(on) ? undefined : words.dayWrong} value={on} onInput={setOn} type="date" />
      <div class="row">
        <button type="button" class={isPosted ? 'btn quiet' : 'btn'} onClick={() => keep('posted')}>{words.post}</button>
        <button type="button" class={isPosted ? 'btn' : 'btn quiet'} onClick={() => keep('removed')}>{words.take}</button>
        <button type="button" class="btn quiet" onClick={() => keep('confirmed')}>{words.confirm}</button>
      </div>
    </>
  );
}

function EntryList(props: PartProps & Readonly<{ title: string; lead?: string; entries: readonly LedgerEntry[] }>) {
  const { title, lead, entries } = props;
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {lead === undefined ? null : <p>{lead}</p>}
      <ul class="rows">{entries.map((entry) => <EntryRow key={entry.id} {...props} entry={entry} />)}</ul>
    </>
  );
}
