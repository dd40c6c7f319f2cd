import { eraseDatabase, openDatabase, type Database, type Kept } from './database.ts';
import { attempt, type Stored } from './problem.ts';

/** What a calculator keeps on this device. Everything is written after what is there; nothing is overwritten. */
export type Store = Readonly<{
  /** Writes values one after the other, all or none. They are on the disk when it says so. */
  append: (kind: string, values: readonly unknown[]) => Promise<Stored<readonly Kept[]>>;
  /** Everything of a kind, in the order in which it was written. */
  all: (kind: string) => Promise<Stored<readonly Kept[]>>;
  /** The last of a kind; null where there is none. */
  last: (kind: string) => Promise<Stored<Kept | null>>;
  /** How many of a kind there are. */
  count: (kind: string) => Promise<Stored<number>>;
  note: (name: string, value: unknown) => Promise<Stored<void>>;
  noted: (name: string) => Promise<Stored<unknown>>;
  /** Puts other values in the place of everything, all or none. */
  replace: (kept: readonly Kept[]) => Promise<Stored<void>>;
  erase: () => Promise<Stored<void>>;
  /** Told when another tab has written; gives back how to stop listening. */
  onOther: (listener: () => void) => () => void;
}>;

/** Opens nothing yet: the database is opened for each piece of work, since a browser may close it at any time. */
export function storeOf(calculator: string): Store {
  const using = <T>(work: (database: Database) => Promise<T>) => attempt(async () => {
    const database = await openDatabase(calculator);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  });
  const tell = <T>(done: Stored<T>): Stored<T> => {
    if (done.ok) channelOf(calculator).postMessage('written');
    return done;
  };
  return {
    append: async (kind, values) => tell(await using(async (database) => {
      // The number is taken inside the transaction, so that two tabs never take the same one, whatever their clocks say.
      const transaction = database.transaction('log', 'readwrite', { durability: 'strict' });
      const last = await transaction.store.openKeyCursor(null, 'prev');
      const first = (last?.key ?? 0) + 1;
      const kept = values.map((value, at): Kept => ({ n: first + at, id: crypto.randomUUID(), at: new Date().toISOString(), kind, value }));
      await Promise.all([...kept.map((one) => transaction.store.add(one)), transaction.done]);
      return kept;
    })),
    all: (kind) => using((database) => database.getAllFromIndex('log', 'kind', kind)),
    last: (kind) => using(async (database) => (await database.transaction('log').store.index('kind').openCursor(kind, 'prev'))?.value ?? null),
    count: (kind) => using((database) => database.countFromIndex('log', 'kind', kind)),
    note: (name, value) => using(async (database) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(value, name), transaction.done]);
    }),
    noted: (name) => using((database) => database.get('notes', name)),
    replace: async (kept) => tell(await using(async (database) => {
      const transaction = database.transaction('log', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.clear(), ...kept.map((one) => transaction.store.add(one)), transaction.done]);
    })),
    erase: async () => tell(await attempt(() => eraseDatabase(calculator))),
    onOther: (listener) => {
      const channel = channelOf(calculator);
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

const channels = new Map<string, BroadcastChannel>();

/** The one line of this page to other tabs: what a page says on its own line it does not hear itself. */
function channelOf(calculator: string): BroadcastChannel {
  const channel = channels.get(calculator) ?? new BroadcastChannel(`mingce.${calculator}`);
  channels.set(calculator, channel);
  return channel;
}
