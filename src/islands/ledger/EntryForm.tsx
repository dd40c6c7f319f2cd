import { useState } from 'preact/hooks';
import { isDate, quarterOf, type LedgerFact } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { atOnce, ErrorSummary, type FieldError } from '../shared/index.ts';
import { Field, TextField } from './Field.tsx';
import { FindFamily } from './FindFamily.tsx';
import type { PartProps } from './part.ts';
import { quarterText } from './say.ts';

type Entry = Extract<LedgerFact, { kind: 'entry' }>;

/** One entry: family, item, points, day and who reports it. Item, day and channel stay for the next one. */
export function EntryForm(props: PartProps) {
  const { words: { entries, shell }, own, scheme, shared, ledger, today, nameOf, write } = props;
  const [family, setFamily] = useState<string | null>(null);
  const [item, setItem] = useState('');
  const [points, setPoints] = useState('');
  const [on, setOn] = useState<string>(today);
  const [channel, setChannel] = useState(scheme.channels[0]?.id ?? '');
  const [member, setMember] = useState('');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const fixed = ledger.items.get(item)?.points ?? null;
  const same = [...ledger.entries.values()].find((entry) => entry.household === family && entry.item === item && entry.on === on && entry.state !== 'struck');
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;

  const add = async (event: Event) => {
    event.preventDefault();
    const given = fixed ?? wholeIn(points) ?? null;
    const wrong = [
      ...(family === null ? [{ id: 'family', text: entries.wrong.family }] : []), ...(item === '' ? [{ id: 'item', text: entries.wrong.item }] : []),
      ...(given === null ? [{ id: 'points', text: entries.wrong.points }] : []), ...(isDate(on) ? [] : [{ id: 'on', text: entries.wrong.on }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0 || family === null || given === null || !isDate(on)) return;
    const fact: Entry = { kind: 'entry', household: family, member: member.trim(), item, points: given, on, quarter: quarterOf(on), channel, note: note.trim() };
    if (!await write(() => [fact])) return;
    // The field is there again only once that is drawn.
    atOnce(() => {
      setFamily(null);
      setPoints('');
      setMember('');
      setNote('');
    });
    document.getElementById('family')?.focus();
  };
  return (
    <form class="entry" onSubmit={(event) => void add(event)} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      {family === null ? <FindFamily {...props} id="family" label={entries.family} error={errorOf('family')} onFound={setFamily} /> : (
        <p class="chosen"><b>{fill(shell.family, { name: nameOf(family), id: family })}</b> <button type="button" class="textlink" onClick={() => setFamily(null)}>{entries.change}</button></p>
      )}
      <Field id="item" label={entries.item} error={errorOf('item')}>
        <select id="item" value={item} onChange={({ currentTarget }) => setItem(currentTarget.value)}>
          <option value="">{entries.choose}</option>
          {[...ledger.items].filter(([, { inUse }]) => inUse).map(([id, { name, points: each }]) => <option key={id} value={id}>{each === null ? name : `${name} · ${fill(shell.points, { n: each })}`}</option>)}
        </select>
      </Field>
      {fixed === null ? <TextField id="points" label={entries.points} error={errorOf('points')} value={points} onInput={setPoints} isShort /> : <p>{fill(entries.fixed, { n: fixed })}</p>}
      <TextField id="on" label={entries.on} error={errorOf('on')} value={on} onInput={setOn} type="date" />
      {isDate(on) ? <p class="hint">{fill(entries.into, { quarter: quarterText(quarterOf(on), props) })}</p> : null}
      <Field id="channel" label={entries.channel}>
        <select id="channel" value={channel} onChange={({ currentTarget }) => setChannel(currentTarget.value)}>{scheme.channels.map(({ id }) => <option key={id} value={id}>{own.channels[id]}</option>)}</select>
      </Field>
      <details class="more">
        <summary>{entries.details}</summary>
        <TextField id="member" label={entries.member} value={member} onInput={setMember} />
        <TextField id="note" label={entries.note} value={note} onInput={setNote} />
      </details>
      {same === undefined ? null : <p class="gloss" role="status">{fill(entries.twice, { item: ledger.items.get(item)?.name ?? '', channel: own.channels[same.channel] ?? '' })}</p>}
      <button type="submit" class="btn">{same === undefined ? entries.add : entries.anyway}</button>
    </form>
  );
}
