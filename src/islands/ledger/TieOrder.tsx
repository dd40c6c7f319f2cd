import { useState } from 'preact/hooks';
import type { LedgerEvent, LedgerScheme, SeatsOutcome } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';

type Props = PartProps & Readonly<{ seats: LedgerScheme['stars']; period: Extract<LedgerEvent, { kind: 'order' }>['period']; outcome: SeatsOutcome }>;

/** Whom the village puts first among those who tie, with its reason; or what it decided. Writing it down is choosing the village's own rule. */
export function TieOrder(props: Props) {
  const { words: { tie }, ledger, period, outcome } = props;
  const order = ledger.village.orders.get(period);
  if (outcome.decided !== undefined && order !== undefined) return <p class="gloss">{fill(tie.decided, { n: outcome.decided.length, reason: order.reason })}</p>;
  return outcome.pending.length === 0 || outcome.seatsLeft === 0 ? null : (
    <details class="more">
      <summary>{tie.title}</summary>
      <Form {...props} key={outcome.pending.join(' ')} />
    </details>
  );
}

function Form({ words: { tie, shell, entry }, nameOf, chosen, choose, today, write, seats, period, outcome: { pending, seatsLeft } }: Props) {
  const [order, setOrder] = useState(pending);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const forward = (at: number) => setOrder(order.map((family, place) => order[place === at ? at - 1 : place === at - 1 ? at : place] ?? family));
  const keep = async (event: Event) => {
    event.preventDefault();
    setError(reason.trim() === '' ? shell.refusals.noReason : undefined);
    if (reason.trim() === '') return;
    if (await write(() => [{ kind: 'order', period, households: order, on: today, reason: reason.trim() }])) choose({ ...chosen, [seats.ties.id]: 'localRule' });
  };
  return (
    <form onSubmit={(event) => void keep(event)} noValidate>
      <p>{fill(tie.lead, { left: seatsLeft })}</p>
      <ol class="order">
        {order.map((family, at) => {
          const name = fill(shell.family, { name: nameOf(family), id: family });
          return (
            <li key={family}>
              <span>{name}{at < seatsLeft ? <small>✓ {tie.seat}</small> : null}</span>
              {at === 0 ? null : <button type="button" class="btn quiet" aria-label={fill(tie.forwardOf, { name })} onClick={() => forward(at)}>↑ {tie.forward}</button>}
            </li>
          );
        })}
      </ol>
      <TextField id={`order-${seats.id}`} label={shell.reason} hint={tie.reasonHint} error={error} value={reason} onInput={setReason} />
      <button type="submit" class="btn">{entry.write}</button>
    </form>
  );
}
