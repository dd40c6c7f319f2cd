import { useEffect, useState } from 'preact/hooks';
import { daysBetween, type ISODate, type LedgerEvent } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import { masked, today as todayIs } from '../shared/index.ts';
import { exampleEvents } from './example.ts';
import { Entries } from './Entries.tsx';
import { Families } from './Families.tsx';
import type { LedgerGiven } from './given.ts';
import { Items } from './Items.tsx';
import type { Make, Written } from './keeper.ts';
import { Keeping } from './Keeping.tsx';
import { parts, type PartName, type PartProps, type SheetAsked } from './part.ts';
import { Quarter } from './Quarter.tsx';
import { dayText, refusalText } from './say.ts';
import { Sheet } from './Sheet.tsx';
import { useBook, type Book } from './useBook.ts';
import { Year } from './Year.tsx';
import './ledger.css';

/** The ledger of a village, kept on this device: its parts, what was just written, and what is to be printed. */
export function Ledger(given: LedgerGiven) {
  const { words: { tabs, shell }, scheme } = given;
  const book = useBook(scheme);
  const [part, setPart] = useState<PartName>('entries');
  const [isMasked, setMasked] = useState(false);
  const [said, setSaid] = useState<Readonly<{ text: string; undo: string | null }> | null>(null);
  const [sheet, setSheet] = useState<SheetAsked | null>(null);
  const today = useToday();
  useEffect(() => { if (sheet !== null) window.print(); }, [sheet]);
  const { opened, ledger, others } = book;
  useEffect(() => { if (others > 0) setSaid({ text: shell.other, undo: null }); }, [others, shell]);
  if (opened.kind === 'opening' || today === null) return <div class="flow ledger opening"><p class="lead">{shell.lead}</p><p role="status">{shell.opening}</p></div>;

  const isExample = opened.kind === 'open' && opened.isExample;
  const tell = (done: Written): boolean => {
    if (done.ok) setSaid({ text: shell.done, undo: done.events.length === 1 && done.events[0]?.kind !== 'undo' ? done.events[0]?.id ?? null : null });
    else setSaid({ text: 'refusal' in done ? refusalText(done.refusal, given) : shell.problems[done.problem], undo: null });
    return done.ok;
  };
  const write = async (make: Make) => tell(await book.write(make));
  const bring: PartProps['bring'] = async (kept, after) => tell(await book.bring(kept, after));
  const undo = async (event: string) => {
    const done = await book.write(() => [{ kind: 'undo', event, reason: shell.undoReason }]);
    setSaid({ text: done.ok ? shell.undone : shell.problems.busy, undo: null });
  };
  const nameOf = (family: string) => {
    const name = ledger.households.get(family)?.name ?? family;
    return isMasked ? masked(name) : name;
  };
  const props: PartProps = {
    ...given, ledger, events: opened.kind === 'open' ? opened.events : [], chosen: book.chosen, today, isExample, isMasked, nameOf, choose: book.choose, write, bring,
    // A sheet that was printed before would not be printed again.
    print: (asked) => setSheet({ ...asked }),
  };
  const go = (to: PartName) => {
    setPart(to);
    setSaid(null);
    setSheet(null);
  };
  const showExample = () => book.example(exampleEvents(given, today));
  const isEmpty = opened.kind === 'open' && opened.events.length === 0;
  return (
    <div class="flow ledger">
      {isExample ? <p class="example">{shell.isExample} <button type="button" class="textlink" onClick={() => { go('entries'); book.example(null); }}>{shell.endExample}</button></p> : <BackupDue {...props} book={book} onGo={() => go('keeping')} />}
      {opened.kind === 'broken' ? <p class="gloss" role="alert">{shell.problems[opened.problem]}</p> : null}
      {opened.kind === 'broken' && opened.problem === 'notAllowed' ? <button type="button" class="btn quiet" onClick={showExample}>{shell.example}</button> : null}
      {isEmpty ? <Start {...props} onExample={showExample} /> : null}
      <div class="tabs" role="group" aria-label={tabs.label}>
        {parts.map((each) => <button key={each} type="button" class="btn quiet" aria-pressed={part === each} onClick={() => go(each)}>{tabs[each]}</button>)}
      </div>
      {ledger.households.size === 0 ? null : <label class="mask"><input type="checkbox" checked={isMasked} onChange={({ currentTarget }) => setMasked(currentTarget.checked)} /> {shell.masked}</label>}
      {opened.kind === 'broken' && part !== 'keeping' ? null : <Part {...props} part={part} book={book} />}
      <div class="written" role="status" data-said>
        {said === null ? null : <>{said.text} {said.undo === null ? null : <button type="button" class="textlink" onClick={() => void undo(said.undo ?? '')}>{shell.undo}</button>}</>}
      </div>
      {sheet === null ? null : <Sheet {...props} sheet={sheet} />}
    </div>
  );
}

function Part({ part, ...props }: PartProps & Readonly<{ part: PartName; book: Book }>) {
  switch (part) {
    case 'entries':
      return <Entries {...props} />;
    case 'families':
      return <Families {...props} />;
    case 'quarter':
      return <Quarter {...props} />;
    case 'year':
      return <Year {...props} />;
    case 'items':
      return <Items {...props} />;
    case 'keeping':
      return <Keeping {...props} />;
  }
}

function Start({ words: { shell }, onExample }: PartProps & Readonly<{ onExample: () => void }>) {
  return (
    <>
      <p class="lead">{shell.lead}</p>
      <p>{shell.firstTitle}</p>
      <ol>{shell.first.map((text) => <li key={text}>{text}</li>)}</ol>
      <button type="button" class="btn quiet" onClick={onExample}>{shell.example}</button>
    </>
  );
}

const daysBetweenBackups = 30;
const mostWithoutBackup = 200;

/** A reminder where much, or something for long, is in no backup. A clock that was moved back counts as long. */
function BackupDue({ words: { shell }, lang, book: { backup }, events, today, onGo }: PartProps & Readonly<{ book: Book; onGo: () => void }>) {
  const since = events.filter(({ n }) => n > (backup?.n ?? 0));
  const from = backup?.day ?? dayOf(since[0]);
  const days = from === null ? 0 : daysBetween(from as ISODate, today);
  if (since.length === 0 || (days >= 0 && days < daysBetweenBackups && since.length < mostWithoutBackup)) return null;
  const last = backup === null ? shell.neverBackedUp : fill(shell.backedUpOn, { day: dayText(backup.day as ISODate, { lang }) });
  return <p class="gloss backup">{fill(shell.backupDue, { n: since.length, last })} <button type="button" class="textlink" onClick={onGo}>{shell.toBackup}</button></p>;
}

function dayOf(event: LedgerEvent | undefined): string | null {
  return event === undefined ? null : event.at.slice(0, 10);
}

/** The day it is, known only in the browser: the page was drawn on another one. */
function useToday(): ISODate | null {
  const [day, setDay] = useState<ISODate | null>(null);
  useEffect(() => setDay(todayIs()), []);
  return day;
}
