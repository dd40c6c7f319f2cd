import { useState } from 'preact/hooks';
import type { LedgerEntry, LedgerFact } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';
import { dayText } from './say.ts';

type Doing = 'correct' | 'object' | 'decide' | 'separate';

/** One entry as it stands, and what can be written about it; each with a reason. */
export function EntryRow(props: PartProps & Readonly<{ entry: LedgerEntry; withFamily?: boolean }>) {
  const { words: { entry: words, shell }, own, ledger, nameOf, entry, withFamily = true } = props;
  const [doing, setDoing] = useState<Doing | null>(null);
  const isFrozen = (ledger.years.get(Number(entry.quarter.slice(0, 4)))?.frozenAt ?? null) !== null;
  const can: readonly Doing[] = isFrozen || entry.state === 'struck' ? [] : ['correct', ...(entry.open.length > 0 ? ['decide'] as const : ['object'] as const), ...(entry.state === 'duplicate' ? ['separate'] as const : [])];
  return (
    <li>
      <div class="what">
        <b>{withFamily ? `${fill(shell.family, { name: nameOf(entry.household), id: entry.household })} ` : ''}{ledger.items.get(entry.item)?.name}</b>
        <span class="num points">{entry.state === 'struck' ? '—' : fill(shell.points, { n: entry.points })}</span>
      </div>
      <p class="marks"><span class={`tag ${entry.state}`}>{words.states[entry.state]}</span>{dayText(entry.on, props)} · {own.channels[entry.channel] ?? entry.channel}{entry.member === '' ? '' : ` · ${entry.member}`}{entry.note === '' ? '' : ` · ${entry.note}`}</p>
      {doing === null ? (
        can.length === 0 ? null : <div class="row do">{can.map((each) => <button key={each} type="button" class="textlink" onClick={() => setDoing(each)}>{words[each]}</button>)}</div>
      ) : <About {...props} doing={doing} onDone={() => setDoing(null)} />}
    </li>
  );
}

/** What is written about an entry: other points or none, an objection, a decision, or that it is another act. */
function About({ doing, entry, onDone, words: { entry: words, entries, shell }, today, write }: PartProps & Readonly<{ doing: Doing; entry: LedgerEntry; onDone: () => void }>) {
  const [points, setPoints] = useState(doing === 'correct' || doing === 'decide' ? String(entry.points) : '');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<Readonly<{ points?: string; reason?: string }>>({});
  const asksPoints = doing === 'correct' || doing === 'decide';
  const id = `${doing}-${entry.id}`;
  const keep = async (event: Event) => {
    event.preventDefault();
    const given = points.trim() === '' ? null : wholeIn(points) ?? null;
    const wrong = { ...(asksPoints && given === null && points.trim() !== '' ? { points: entries.wrong.points } : {}), ...(reason.trim() === '' ? { reason: shell.refusals.noReason } : {}) };
    setError(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (await write(() => [factOf(doing, entry, given, reason.trim(), today)])) onDone();
  };
  return (
    <form class="about" onSubmit={(event) => void keep(event)} noValidate>
      {asksPoints ? <TextField id={`${id}-points`} label={doing === 'correct' ? words.newPoints : words.decidePoints} error={error.points} value={points} onInput={setPoints} isShort /> : null}
      <TextField id={`${id}-reason`} label={shell.reason} error={error.reason} value={reason} onInput={setReason} />
      <div class="row">
        <button type="submit" class="btn">{words.write}</button>
        <button type="button" class="btn quiet" onClick={onDone}>{shell.cancel}</button>
      </div>
    </form>
  );
}

function factOf(doing: Doing, { id, open }: LedgerEntry, points: number | null, reason: string, on: PartProps['today']): LedgerFact {
  switch (doing) {
    case 'correct':
      return { kind: 'correction', entry: id, points, reason };
    case 'object':
      return { kind: 'objection', entry: id, on, reason };
    case 'decide':
      return { kind: 'decision', objection: open[0] ?? '', points, on, reason };
    case 'separate':
      return { kind: 'separate', entry: id, reason };
  }
}
