import { useMemo, useState } from 'preact/hooks';
import { advancedOf, inFrontOf, isDate, standings, type LedgerFact, type SeatsOutcome, type YearState } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';
import { Readings } from './Readings.tsx';
import { dayText } from './say.ts';
import { Seats, seatsText } from './Seats.tsx';
import { TieOrder } from './TieOrder.tsx';

const untouched: YearState = { frozenAt: null, chosen: null, resetOn: null };

/** A year: its ranking, settling its sums, writing down who was chosen, the reset, and the years before. */
export function Year(props: PartProps) {
  const { words: { year: words, shell }, scheme, own, ledger, events, chosen, today, nameOf } = props;
  const [year, setYear] = useState(() => Number(today.slice(0, 4)));
  const state = ledger.years.get(year) ?? untouched;
  const outcome = useMemo(() => advancedOf(events, scheme, year, chosen), [events, scheme, year, chosen]);
  const sums = useMemo(() => standings(ledger, scheme, year, chosen), [ledger, scheme, year, chosen]);
  const front = inFrontOf(ledger, sums);
  const totals = new Map(sums.map(({ household, total }) => [household, total]));
  const past = [...ledger.years].filter(([, { frozenAt }]) => frozenAt !== null).sort(([one], [other]) => other - one);
  return (
    <section>
      <div class="row step">
        <button type="button" class="btn quiet" aria-label={fill(words.label, { year: year - 1 })} onClick={() => setYear(year - 1)}>←</button>
        <h2 aria-live="polite">{fill(words.label, { year })}</h2>
        <button type="button" class="btn quiet" aria-label={fill(words.label, { year: year + 1 })} onClick={() => setYear(year + 1)}>→</button>
      </div>
      <h3>{fill(words.ranking, { n: scheme.advanced.seats })}</h3>
      <p>{fill(words.households, { n: sums.filter(({ total }) => total > 0).length })}{front === null ? '' : ` ${fill(words.inFront, { places: ledger.village.front ?? 0, n: front.length })}`}</p>
      <Seats {...props} outcome={outcome} pointsOf={(family) => totals.get(family) ?? 0} />
      <TieOrder {...props} seats={scheme.advanced} period={`${year}`} outcome={outcome} />
      <Readings
        {...props} readings={[scheme.advanced.ties, scheme.year.exchanged, scheme.year.end, scheme.ranking.empty]}
        outcomeOf={(option) => seatsText(own.readings, option, advancedOf(events, scheme, year, { ...chosen, ...option.chosen }), props)}
      />
      <h3>{words.steps}</h3>
      <Steps {...props} key={year} year={year} state={state} outcome={outcome} left={sums.reduce((sum, { balance }) => sum + balance, 0)} />
      <h3>{words.archive}</h3>
      {past.length === 0 ? <p>{words.archiveNone}</p> : (
        <ul class="rows">
          {past.map(([each, { chosen: families, resetOn }]) => (
            <li key={each}>
              <p><b>{fill(words.label, { year: each })}</b> {resetOn === null ? words.isFrozen : fill(words.isReset, { day: dayText(resetOn, props) })}</p>
              {families === null ? null : <p>{fill(words.chosen, { families: families.map((family) => fill(shell.family, { name: nameOf(family), id: family })).join(props.lang === 'zh' ? '、' : ', ') })}</p>}
              {each === year ? null : <button type="button" class="textlink" onClick={() => setYear(each)}>{words.open}</button>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The one step that comes next; each is asked about once more, since it closes something. */
function Steps(props: PartProps & Readonly<{ year: number; state: YearState; outcome: SeatsOutcome; left: number }>) {
  const { words: { year: words, shell, quarter }, lang, ledger, nameOf, scheme, today, write, year, state, outcome, left } = props;
  const [on, setOn] = useState<string>(today);
  const [isAsking, setAsking] = useState(false);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const families = picked ?? outcome.confirmed;
  const waiting = [...ledger.entries.values()].filter(({ quarter: of, state: is }) => of.startsWith(String(year)) && (is === 'recorded' || is === 'posted' || is === 'disputed')).length;
  const next = state.frozenAt === null ? 'freeze' : state.chosen === null ? 'choose' : state.resetOn === null ? 'reset' : null;
  if (next === null) return <p>{state.resetOn === null ? '' : fill(words.isReset, { day: dayText(state.resetOn, props) })}</p>;
  const label = next === 'freeze' ? fill(words.freeze, { year }) : next === 'choose' ? words.writeChosen : words.reset;
  const keep = async () => {
    if (!isDate(on)) return;
    const fact: LedgerFact = next === 'freeze' ? { kind: 'frozen', year, on } : next === 'choose' ? { kind: 'chosen', year, households: families, on, note: '' } : { kind: 'reset', year, on };
    setAsking(false);
    await write(() => [fact]);
  };
  return (
    <>
      {next === 'freeze' && waiting > 0 ? <p class="gloss">{fill(words.unconfirmed, { n: waiting })}</p> : null}
      <p class="hint">{next === 'freeze' ? `${words.stepsLead} ${words.freezeNote}` : next === 'choose' ? words.chosenNote : fill(words.resetNote, { year, n: formatNumber(left, lang) })}</p>
      {next !== 'choose' ? null : (
        <fieldset class="options">
          <legend>{fill(words.choose10, { n: scheme.advanced.seats })}</legend>
          {[...outcome.confirmed, ...outcome.pending].map((family) => (
            <label key={family} class="choice"><input type="checkbox" checked={families.includes(family)} onChange={({ currentTarget }) => setPicked(currentTarget.checked ? [...families, family] : families.filter((each) => each !== family))} /><span>{fill(shell.family, { name: nameOf(family), id: family })}</span></label>
          ))}
        </fieldset>
      )}
      <TextField id="yearon" label={words.on} error={isDate(on) ? undefined : quarter.dayWrong} value={on} onInput={setOn} type="date" />
      {isAsking ? (
        <div class="row" role="group" aria-label={fill(words.sure, { what: label })}>
          <p>{fill(words.sure, { what: label })}</p>
          <button type="button" class="btn" onClick={() => void keep()}>{words.yes}</button>
          <button type="button" class="btn quiet" onClick={() => setAsking(false)}>{shell.cancel}</button>
        </div>
      ) : <button type="button" class="btn" onClick={() => setAsking(true)}>{label}</button>}
    </>
  );
}
