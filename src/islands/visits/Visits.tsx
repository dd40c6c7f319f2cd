import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { bookIn, type HouseholdBook, type VillageTable } from '../../rules/points/index.ts';
import type { VisitsGiven } from './given.ts';
import { Household, type Among } from './Household.tsx';
import type { VillageProps } from './village/Village.tsx';
import './visits.css';

type Tab = 'household' | 'village';

const empty: HouseholdBook = { opening: 0, months: [], exchanges: [] };

/** The calculator: one household, or a whole village, whose part is fetched when it is asked for. */
export function Visits(given: VisitsGiven) {
  const { tabs } = given.words;
  const [tab, setTab] = useState<Tab>('household');
  const [book, setBook] = useState(empty);
  const [among, setAmong] = useState<Among | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [Village, setVillage] = useState<ComponentType<VillageProps> | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab === 'village' && Village === null) void import('./village/Village.tsx').then((found) => setVillage(() => found.Village));
  }, [tab, Village]);
  // Held against the others only as it stands in their table.
  const change = (next: HouseholdBook) => {
    setBook(next);
    setAmong(null);
  };
  const show = (table: VillageTable, household: number) => {
    setBook(bookIn(given.scheme, table, household));
    setAmong({ table, household: table.households[household] ?? '' });
    setTab('household');
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="flow visits" ref={top}>
      <div class="tabs" role="group" aria-label={tabs.label}>
        {(['household', 'village'] as const).map((each) => (
          <button key={each} type="button" class="btn quiet" aria-pressed={tab === each} onClick={() => setTab(each)}>{tabs[each]}</button>
        ))}
      </div>
      {/* The village stays as it is while one of its households is looked at. */}
      <div hidden={tab !== 'household'}><Household {...given} book={book} among={among} chosen={chosen} onBook={change} onChosen={setChosen} /></div>
      {Village === null ? null : <div hidden={tab !== 'village'}><Village {...given} chosen={chosen} onShow={show} /></div>}
    </div>
  );
}
