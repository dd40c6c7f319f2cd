import { InTurn } from '../shared/index.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { PartProps } from './part.ts';

const shown = 20;

/** Writing points down, and what was written last. */
export function Entries(props: PartProps) {
  const { words: { entries }, ledger } = props;
  const recent = [...ledger.entries.values()].slice(-shown).reverse();
  const isReady = ledger.households.size > 0 && [...ledger.items.values()].some(({ inUse }) => inUse);
  return (
    <section>
      <h2>{entries.title}</h2>
      {isReady ? <InTurn><EntryForm {...props} /></InTurn> : <p>{ledger.households.size === 0 ? entries.noFamilies : entries.noItems}</p>}
      <InTurn>
        <h3>{entries.recent}</h3>
        {recent.length === 0 ? <p>{entries.none}</p> : <ul class="rows">{recent.map((entry) => <EntryRow key={entry.id} {...props} entry={entry} />)}</ul>}
      </InTurn>
    </section>
  );
}
