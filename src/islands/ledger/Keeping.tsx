import { useEffect, useState } from 'preact/hooks';
import { fold, type ChosenReadings, type ISODate, type LedgerEvent } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { askToLast, roomNow, storeOf, type Room } from '../store/index.ts';
import type { TableFile } from './files.ts';
import type { PartProps } from './part.ts';
import { rowsOf } from './rows.ts';
import { Salvage } from './Salvage.tsx';
import { dayText } from './say.ts';
import type { Book } from './useBook.ts';

type Props = PartProps & Readonly<{ book: Book }>;
type Found = Readonly<{ events: readonly LedgerEvent[]; chosen: ChosenReadings | null; families: number; entries: number; lost: number }>;

/** Where the ledger is kept: its size, whether the browser may clear it, backups and back, and erasing everything. */
export function Keeping(props: Props) {
  const { words: { keeping: words, shell, files }, lang, scheme, ledger, events, book, isExample } = props;
  const [room, setRoom] = useState<Room | null>(null);
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [isAsking, setAsking] = useState(false);
  const look = () => void roomNow().then(setRoom);
  useEffect(look, [events]);
  const n = (value: number) => formatNumber(value, lang);
  const here = { families: n(ledger.households.size), entries: n(ledger.entries.size), events: n(events.length) };
  const backup = book.backup === null ? shell.neverBackedUp : fill(shell.backedUpOn, { day: dayText(book.backup.day as ISODate, props) });

  const save = async () => {
    const { saveBackup } = await import('./files.ts');
    saveBackup(props);
    if (!isExample) book.backedUp({ n: ledger.next - 1, day: props.today });
    setSaid(words.saved);
  };
  const saveLog = async (as: TableFile) => {
    const { saveTable } = await import('./files.ts');
    saveTable('log', as, props);
  };
  const open = async ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>) => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const { openBackup } = await import('./files.ts');
    const read = await openBackup(file, props);
    field.value = '';
    setFound(null);
    if (!read.ok) { setSaid(fill(words.refused, { why: read.why })); return; }
    const ids = new Set(read.events.map(({ id }) => id));
    const { households, entries } = fold(read.events);
    setSaid('');
    setFound({ events: read.events, chosen: read.chosen, families: households.size, entries: entries.size, lost: isExample ? 0 : events.filter(({ id }) => !ids.has(id)).length });
  };
  const replace = async ({ events: restored, chosen: readings }: Found) => {
    setFound(null);
    setSaid(words.restoring);
    const store = storeOf(scheme.calculator);
    const write = () => store.replace(rowsOf(restored), readings === null ? {} : { chosen: readings });
    let done = await write();
    // Where not even the shelves can be opened, they are built anew: the reader has said that the file is to stand in their place.
    if (!done.ok && done.problem.kind === 'damaged') done = (await store.erase()).ok ? await write() : done;
    setSaid(done.ok ? words.restored : shell.problems[done.problem.kind]);
    if (!done.ok) return;
    book.backedUp({ n: restored.reduce((most, { n: number }) => Math.max(most, number), 0), day: props.today });
    await book.reload();
  };
  const erase = async () => {
    const done = await storeOf(scheme.calculator).erase();
    setAsking(false);
    setSaid(done.ok ? words.erased : shell.problems[done.problem.kind]);
    await book.reload();
  };
  return (
    <section>
      <h2>{words.title}</h2>
      {book.opened.kind === 'broken' && book.opened.problem === 'damaged' ? <Salvage {...props} /> : null}
      <p>{fill(words.counts, here)} {room?.used === null || room === null ? '' : fill(words.room, { used: formatNumber(Math.round(room.used / 100_000) / 10, lang) })} {room === null ? '' : room.isLasting ? words.lasting : words.notLasting}</p>
      {room !== null && !room.isLasting ? <button type="button" class="btn quiet" onClick={() => void askToLast().then(look)}>{words.ask}</button> : null}
      <h3>{words.backup}</h3>
      <p>{words.backupLead}</p>
      <p class="hint">{backup}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => void save()}>{words.save}</button>
        <label class="btn quiet">{words.choose}<input class="hidden" type="file" accept=".json,application/json" onChange={(event) => void open(event)} /></label>
      </div>
      <p class="said" role="status" data-kept>{said}</p>
      {found === null ? null : (
        <div class="kept" role="group" aria-label={words.restore}>
          <p>{fill(words.preview, { families: n(found.families), entries: n(found.entries), events: n(found.events.length), last: found.events.at(-1)?.at.slice(0, 10) ?? '—' })}</p>
          <p>{isExample ? '' : fill(words.here, here)} <b>{found.lost === 0 ? words.nothingLost : fill(words.lost, { n: n(found.lost) })}</b></p>
          <ReadingsFound {...props} found={found.chosen} />
          <div class="row">
            <button type="button" class="btn" onClick={() => void replace(found)}>{words.replace}</button>
            <button type="button" class="btn quiet" onClick={() => setFound(null)}>{words.keep}</button>
          </div>
        </div>
      )}
      <div class="row"><span>{words.log}</span>{(['xlsx', 'csv', 'gb18030'] as const).map((as) => <button key={as} type="button" class="textlink" onClick={() => void saveLog(as)}>{files[as]}</button>)}</div>
      {isExample ? null : (
        <>
          <h3>{words.erase}</h3>
          {!isAsking ? <button type="button" class="btn quiet" onClick={() => setAsking(true)}>{words.erase}</button> : (
            <div class="kept" role="group" aria-label={words.erase}>
              <p>{fill(words.sure, { families: here.families, entries: here.entries, years: [...ledger.years.values()].filter(({ frozenAt }) => frozenAt !== null).length, backup })}</p>
              <div class="row">
                <button type="button" class="btn" onClick={() => void erase()}>{words.eraseYes}</button>
                <button type="button" class="btn quiet" onClick={() => setAsking(false)}>{words.eraseNo}</button>
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Which readings a backup brings, where they are not those chosen here. */
function ReadingsFound({ words: { keeping: words }, own, scheme, chosen, found }: PartProps & Readonly<{ found: ChosenReadings | null }>) {
  if (found === null) return <p>{words.noReadings}</p>;
  const other = scheme.readings.filter(({ id, recommended }) => (found[id] ?? recommended) !== (chosen[id] ?? recommended));
  if (other.length === 0) return <p>{words.sameReadings}</p>;
  const option = (id: string, of: string | undefined) => own.readings[id]?.options[of ?? ''] ?? words.noneChosen;
  return (
    <>
      <p>{fill(words.readings, { n: other.length })}</p>
      <ul>{other.map(({ id, recommended }) => <li key={id}>{fill(words.readingChange, { title: own.readings[id]?.title ?? id, from: option(id, chosen[id] ?? recommended ?? undefined), to: option(id, found[id] ?? recommended ?? undefined) })}</li>)}</ul>
    </>
  );
}
