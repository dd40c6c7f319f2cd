import { useMemo, useState } from 'preact/hooks';
import { active, inOrder, isDate, rateOn, type LedgerFact } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill, formatMoney } from '../../words/index.ts';
import { parseMoney } from '../shared/index.ts';
import { EventList } from './Family.tsx';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';

const [mostFen, mostPlaces] = [1_000_000, 100_000];

/** What the plan leaves to the village: what a point is worth, and how far "in front" reaches. Each word of it is kept with its day, and its history stays. */
export function VillageRules(props: PartProps) {
  const { words: { village }, lang, ledger, events, today } = props;
  const rate = rateOn(ledger, today);
  const { front } = ledger.village;
  const own = useMemo(() => {
    const ordered = inOrder(events);
    const holding = new Set(active(ordered).map(({ id }) => id));
    return ordered.filter(({ kind }) => kind === 'rate' || kind === 'front' || kind === 'order').reverse().map((event) => ({ event, holds: holding.has(event.id) }));
  }, [events]);
  return (
    <details class="more">
      <summary>{village.title}</summary>
      <p class="hint">{village.lead}</p>
      <h3>{village.rate}</h3>
      <p>{rate === null ? village.noRate : fill(village.rateIs, { money: formatMoney(rate, lang) })}</p>
      <RuleForm {...props} id="rate" label={village.rateField} hint={village.rateHint} wrong={village.rateWrong} factOf={(typed, on, note) => {
        if (typed === '') return { kind: 'rate', fen: null, on, note };
        const read = parseMoney(typed, 1, mostFen);
        return 'value' in read ? { kind: 'rate', fen: read.value, on, note } : null;
      }} />
      <h3>{village.front}</h3>
      <p>{front === null ? village.noFront : fill(village.frontIs, { n: front })}</p>
      <RuleForm {...props} id="front" label={village.frontField} hint={village.frontHint} wrong={village.frontWrong} factOf={(typed, on, note) => {
        if (typed === '') return { kind: 'front', places: null, on, note };
        const places = wholeIn(typed);
        return places !== undefined && places >= 1 && places <= mostPlaces ? { kind: 'front', places, on, note } : null;
      }} />
      <EventList {...props} title={village.history} list={own} />
    </details>
  );
}

type FormProps = PartProps & Readonly<{ id: string; label: string; hint: string; wrong: string; factOf: (typed: string, on: PartProps['today'], note: string) => LedgerFact | null }>;

/** A figure of the village's own with the day from which it holds and where it was decided; nothing typed takes it back. */
function RuleForm({ words: { village, quarter }, today, write, id, label, hint, wrong, factOf }: FormProps) {
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!isDate(on)) return;
    const fact = factOf(typed.trim(), on, note.trim());
    setError(fact === null ? wrong : undefined);
    if (fact === null || !await write(() => [fact])) return;
    setTyped('');
    setNote('');
  };
  return (
    <form onSubmit={(event) => void keep(event)} noValidate>
      <TextField id={`${id}-figure`} label={label} hint={hint} error={error} value={typed} onInput={setTyped} isShort />
      <TextField id={`${id}-on`} label={village.from} error={isDate(on) ? undefined : quarter.dayWrong} value={on} onInput={setOn} type="date" />
      <TextField id={`${id}-note`} label={village.where} value={note} onInput={setNote} />
      <button type="submit" class="btn">{village.write}</button>
    </form>
  );
}
