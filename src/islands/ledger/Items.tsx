import { useState } from 'preact/hooks';
import type { Ledger } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';
import { Tables } from './Tables.tsx';
import { VillageList } from './VillageList.tsx';
import { VillageRules } from './VillageRules.tsx';

/** What the village scores and what it is worth. A change is a new record: what was entered before keeps its points. */
export function Items(props: PartProps) {
  const { words: { items, shell, files }, ledger, write } = props;
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section>
      <h2>{items.title}</h2>
      <p>{items.lead}</p>
      {ledger.items.size === 0 ? <p>{items.none}</p> : (
        <ul class="rows">
          {[...ledger.items].map(([item, { name, points, inUse }]) => (
            <li key={item}>
              <div class="what"><b>{name}</b><span class="num points">{points === null ? items.any : fill(shell.points, { n: points })}</span></div>
              {inUse ? null : <p class="marks"><span class="tag">{items.stopped}</span></p>}
              {editing === item ? <ItemForm {...props} item={item} onDone={() => setEditing(null)} /> : (
                <div class="row do">
                  <button type="button" class="textlink" onClick={() => setEditing(item)}>{items.edit}</button>
                  <button type="button" class="textlink" onClick={() => void write(() => [{ kind: 'item', item, name, points, inUse: !inUse }])}>{inUse ? items.stop : items.use}</button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{items.add}</h3>
      <ItemForm {...props} item={null} onDone={() => undefined} />
      <VillageRules {...props} />
      <VillageList {...props} />
      <Tables {...props} of={['items']} title={`${files.open} · ${files.save}`} />
    </section>
  );
}

function ItemForm({ words: { items, entries, shell }, ledger, item, onDone, write }: PartProps & Readonly<{ item: string | null; onDone: () => void }>) {
  const before = item === null ? undefined : ledger.items.get(item);
  const [name, setName] = useState(before?.name ?? '');
  const [points, setPoints] = useState(before?.points === null || before === undefined ? '' : String(before.points));
  const [error, setError] = useState<Readonly<{ name?: string; points?: string }>>({});
  const id = item ?? 'new';
  const keep = async (event: Event) => {
    event.preventDefault();
    const given = name.trim();
    const worth = points.trim() === '' ? null : wholeIn(points) ?? null;
    const isThere = [...ledger.items].some(([other, each]) => other !== item && each.name === given);
    const wrong = { ...(given === '' ? { name: items.nameWrong } : isThere ? { name: items.sameName } : {}), ...(worth === null && points.trim() !== '' ? { points: entries.wrong.points } : {}) };
    setError(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (!await write((now) => [{ kind: 'item', item: item ?? nextItem(now), name: given, points: worth, inUse: before?.inUse ?? true }])) return;
    if (item === null) { setName(''); setPoints(''); }
    onDone();
  };
  return (
    <form class={item === null ? undefined : 'about'} onSubmit={(event) => void keep(event)} noValidate>
      <TextField id={`item-${id}`} label={items.name} error={error.name} value={name} onInput={setName} />
      <TextField id={`worth-${id}`} label={items.points} error={error.points} value={points} onInput={setPoints} isShort />
      <div class="row">
        <button type="submit" class="btn">{items.save}</button>
        {item === null ? null : <button type="button" class="btn quiet" onClick={onDone}>{shell.cancel}</button>}
      </div>
    </form>
  );
}

function nextItem({ items }: Ledger): string {
  return String([...items.keys()].reduce((most, id) => Math.max(most, Number(id) || 0), 0) + 1);
}
