import { useMemo, useState } from 'preact/hooks';
import { type ChosenReadings, considerHousehold, type HouseholdBook, type ISODate, type Month, type MonthRecord, type VillageTable, villageScores } from '../../rules/points/index.ts';
import { Hear } from '../aloud/index.ts';
import { Exchanges } from './Exchanges.tsx';
import type { VisitsGiven } from './given.ts';
import { KeptHousehold } from './KeptHousehold.tsx';
import { Last } from './Last.tsx';
import { Headline } from './Headline.tsx';
import { MonthForm } from './MonthForm.tsx';
import { Months } from './Months.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Readings } from './Readings.tsx';
import { Reasons } from './Reasons.tsx';
import { TakeAway } from './TakeAway.tsx';

/** The village a household was found in, and its name there. */
export type Among = Readonly<{ table: VillageTable; household: string }>;

/** What every part of a household's page is given. */
export type HouseholdProps = VisitsGiven & Readonly<{
  book: HouseholdBook;
  among: Among | null;
  chosen: ChosenReadings;
  onBook: (book: HouseholdBook) => void;
  onChosen: (chosen: ChosenReadings) => void;
}>;

/** Which month is being written: one that is there, a new one, or none. */
type Editing = Readonly<{ month: Month | null }> | null;

/** One household: its balance first, then its months, what it exchanged, what is unclear, and why. */
export function Household(props: HouseholdProps) {
  const { scheme, words, book, among, chosen, examples, onBook, onChosen } = props;
  const [editing, setEditing] = useState<Editing>(null);
  const today = useMemo(todayIs, []);
  const village = useMemo(() => (among === null ? null : { scores: villageScores(scheme, among.table, chosen), household: among.household }), [scheme, among, chosen]);
  const result = useMemo(() => considerHousehold(scheme, book, { factsOn: today, rulesOn: today, chosen, subject: 'household', village }), [scheme, book, chosen, today, village]);
  if (editing !== null) {
    const keep = (record: MonthRecord | null) => {
      const others = book.months.filter(({ month }) => month !== editing.month);
      onBook({ ...book, months: record === null ? others : [...others, record].sort((one, other) => (one.month < other.month ? -1 : 1)) });
      setEditing(null);
    };
    return <MonthForm {...props} month={editing.month} onKeep={keep} onCancel={() => setEditing(null)} />;
  }
  const isEmpty = book.months.length === 0 && book.opening === 0;
  return (
    <section class="household">
      {isEmpty ? <><p class="lead">{words.household.lead}</p><KeptHousehold {...props} /></> : <><Headline {...props} result={result} /><p class="row beside noprint"><Hear words={props.shared.beside} of=".household" /></p></>}
      <Last {...props} result={result} />
      <Months {...props} result={result} onEdit={(month) => setEditing({ month })} />
      <div class="row actions">
        <button type="button" class="btn" onClick={() => setEditing({ month: null })}>{words.household.addMonth}</button>
        {isEmpty ? null : <button type="button" class="btn quiet" onClick={() => onBook({ opening: 0, months: [], exchanges: [] })}>{words.household.start}</button>}
      </div>
      {isEmpty ? null : (
        <>
          <Exchanges {...props} result={result} />
          <OpenQuestions {...props} result={result} />
          <Readings {...props} result={result} />
          <Reasons {...props} result={result} />
        </>
      )}
      <TakeAway {...props} result={result} />
      <details class="more" open={isEmpty}>
        <summary>{words.household.examples}</summary>
        <ul class="plainlist">
          {examples.map((example) => (
            <li key={example.id}><button type="button" class="textlink" onClick={() => { onBook(example.book); onChosen(example.chosen); }}>{example.title}</button></li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The day by the reader's own clock. */
function todayIs(): ISODate {
  const now = new Date();
  return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}` as ISODate;
}
