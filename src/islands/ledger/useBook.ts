import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChosenReadings, Ledger, LedgerEvent, LedgerScheme } from '../../rules/points/index.ts';
import { askToLast, storeOf, type Kept, type StoreProblem } from '../store/index.ts';
import { ledgerOf, writeEvents, writeExample, writeRows, type Make, type Written } from './keeper.ts';
import { eventsIn, gatherEvents, keptEvents } from './rows.ts';

type Opened = Readonly<{ kind: 'opening' } | { kind: 'broken'; problem: StoreProblem['kind'] } | { kind: 'open'; events: readonly LedgerEvent[]; isExample: boolean }>;

/** The last backup: the number of the last event in it, and its day. */
export type Backup = Readonly<{ n: number; day: string }>;

/** The ledger of this device, kept in step with the store and with other tabs. */
export type Book = Readonly<{
  opened: Opened;
  ledger: Ledger;
  chosen: ChosenReadings;
  backup: Backup | null;
  /** How often another tab has written since this one was opened. */
  others: number;
  write: (make: Make) => Promise<Written>;
  /** Writes rows that were made away from the page, from the ledger up to the number `after`. */
  bring: (kept: readonly Kept[], after: number) => Promise<Written>;
  choose: (chosen: ChosenReadings) => void;
  backedUp: (backup: Backup) => void;
  reload: () => Promise<void>;
  example: (events: readonly LedgerEvent[] | null) => void;
}>;

/** Opens the ledger and follows it. */
export function useBook(scheme: LedgerScheme): Book {
  const store = useMemo(() => storeOf(scheme.calculator), [scheme]);
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const [chosen, setChosen] = useState<ChosenReadings>({});
  const [backup, setBackup] = useState<Backup | null>(null);
  const [others, setOthers] = useState(0);
  const now = useRef(opened);
  const set = useCallback((next: Opened) => {
    now.current = next;
    setOpened(next);
  }, []);
  const reload = useCallback(async () => {
    const [events, readings, last] = await Promise.all([keptEvents(scheme), store.noted('chosen'), store.noted('backup')]);
    set(events.ok ? { kind: 'open', events: events.value, isExample: false } : { kind: 'broken', problem: events.problem.kind });
    setChosen(readings.ok && isRecord(readings.value) ? readings.value as ChosenReadings : {});
    setBackup(last.ok && isRecord(last.value) ? last.value as Backup : null);
  }, [scheme, store, set]);
  useEffect(() => {
    // Once, and after what the reader waits for.
    void reload().then(() => gatherEvents(scheme));
    return store.onOther(() => {
      if (now.current.kind === 'open' && now.current.isExample) return;
      setOthers((before) => before + 1);
      void reload();
    });
  }, [scheme, store, reload]);

  const write = async (make: Make): Promise<Written> => {
    const current = now.current;
    if (current.kind !== 'open') return { ok: false, problem: 'busy' };
    const { events, isExample } = current;
    const done = isExample ? { ...writeExample(scheme, events, make), before: events } : await writeEvents(scheme, events, make);
    if (done.ok || done.before !== events) set({ kind: 'open', events: done.ok ? [...done.before, ...done.events] : done.before, isExample });
    // Asked once there is something to lose.
    if (done.ok && !isExample && events.length === 0) void askToLast();
    return done;
  };
  const bring = async (kept: readonly Kept[], after: number): Promise<Written> => {
    const current = now.current;
    if (current.kind !== 'open') return { ok: false, problem: 'busy' };
    const { events, isExample } = current;
    const done = isExample ? { ok: true, events: kept.flatMap(eventsIn) } as const : await writeRows(scheme, kept, after);
    if (!done.ok) return done;
    // Where the page has not heard yet of what another tab wrote before this, everything is read.
    if (ledgerOf(events).next - 1 === after) set({ kind: 'open', events: [...events, ...done.events], isExample });
    else await reload();
    if (!isExample && events.length === 0) void askToLast();
    return done;
  };
  const ledger = ledgerOf(opened.kind === 'open' ? opened.events : none);
  return {
    opened, ledger, chosen, backup, others, write, bring, reload,
    choose: (next) => {
      setChosen(next);
      if (opened.kind === 'open' && !opened.isExample) void store.note('chosen', next);
    },
    backedUp: (next) => {
      setBackup(next);
      void store.note('backup', next);
    },
    example: (shown) => {
      if (shown === null) void reload();
      else set({ kind: 'open', events: shown, isExample: true });
    },
  };
}

const none: readonly LedgerEvent[] = [];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
