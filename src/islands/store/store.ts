import { unwrap } from 'idb';
import { eraseDatabase, openDatabase, type Database, type Kept } from './database.ts';
import { attempt, type Stored } from './problem.ts';

/** What a calculator keeps on this device. Everything is written after what is there; nothing is overwritten. */
export type Store = Readonly<{
  /** Writes values one after the other, all or none. They are on the disk when it says so. */
  append: (kind: string, values: readonly unknown[]) => Promise<Stored<readonly Kept[]>>;
  /**
   * Writes what is numbered already, all or none, but only while the last number is still `after`: what is written hangs on what the page
   * knows. `behind` where another tab has written meanwhile; nothing is written then.
   */
  appendAfter: (kept: readonly Kept[], after: number) => Promise<Stored<'written' | 'behind'>>;
  /** Everything of these kinds, in the order in which it was written. */
  all: (...kinds: readonly string[]) => Promise<Stored<readonly Kept[]>>;
  /** The last of a kind; null where there is none. */
  last: (kind: string) => Promise<Stored<Kept | null>>;
  /** How many of a kind there are. */
  count: (kind: string) => Promise<Stored<number>>;
  note: (name: string, value: unknown) => Promise<Stored<void>>;
  noted: (name: string) => Promise<Stored<unknown>>;
  /** Puts other values in the place of everything, and these notes in the place of those of their names, all or none. */
  replace: (kept: readonly Kept[], notes: Readonly<Record<string, unknown>>) => Promise<Stored<void>>;
  /**
   * Puts one row that holds the same in the place of several that follow one another, all or none; nobody writes in between. Gives whether
   * `make` found any.
   */
  gather: (make: (kept: readonly Kept[]) => Gathered | null) => Promise<Stored<boolean>>;
  /** Every row that the browser can still give, one by one, and the number of the last there is. For what is broken: `all` is faster. */
  salvage: () => Promise<Stored<Readonly<{ kept: readonly Kept[]; last: number }>>>;
  erase: () => Promise<Stored<void>>;
  /** Told when another tab has written; gives back how to stop listening. */
  onOther: (listener: () => void) => () => void;
}>;

/** The numbers of the first and the last row, and what holds all of them; it stands at the number of the last. */
export type Gathered = Readonly<{ from: number; to: number; by: Kept }>;

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
    append: async (kind, values) => tell(await using((database) => write(database, kind, values))),
    appendAfter: async (kept, after) => tell(await using(async (database) => {
      const transaction = writing(database);
      if (await lastIn(transaction) !== after) return 'behind';
      await add(transaction, kept);
      return 'written';
    })),
    // By its place and not by the index of kinds, which would look each up: a calculator keeps hardly more than one kind.
    all: (...kinds) => using(async (database) => (await database.getAll('log')).filter(({ kind }) => kinds.includes(kind))),
    last: (kind) => using(async (database) => (await database.transaction('log').store.index('kind').openCursor(kind, 'prev'))?.value ?? null),
    count: (kind) => using((database) => database.countFromIndex('log', 'kind', kind)),
    note: (name, value) => using(async (database) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(value, name), transaction.done]);
    }),
    noted: (name) => using((database) => database.get('notes', name)),
    replace: async (kept, notes) => tell(await using(async (database) => {
      const transaction = database.transaction(['log', 'notes'], 'readwrite', { durability: 'strict' });
      const [log, shelf] = [unwrap(transaction.objectStore('log')), unwrap(transaction.objectStore('notes'))];
      log.clear();
      for (const one of kept) log.add(one);
      for (const [name, value] of Object.entries(notes)) shelf.put(value, name);
      await transaction.done;
    })),
    gather: (make) => using(async (database) => {
      const transaction = writing(database);
      const found = make(await transaction.store.getAll());
      if (found === null) return false;
      unwrap(transaction.store).delete(IDBKeyRange.bound(found.from, found.to));
      await add(transaction, [found.by]);
      return true;
    }),
    salvage: () => using(async (database) => {
      const keys = await database.getAllKeys('log');
      const read = await Promise.all(keys.map((key) => database.get('log', key).catch(() => undefined)));
      return { kept: read.filter((row) => row !== undefined), last: keys.at(-1) ?? 0 };
    }),
    erase: async () => tell(await attempt(() => eraseDatabase(calculator))),
    onOther: (listener) => {
      const channel = channelOf(calculator);
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

/** Writes after what is there. */
async function write(database: Database, kind: string, values: readonly unknown[]): Promise<readonly Kept[]> {
  const transaction = writing(database);
  // The number is taken inside the transaction, so that two tabs never take the same one, whatever their clocks say.
  const last = await lastIn(transaction);
  const kept = values.map((value, at): Kept => ({ n: last + 1 + at, id: crypto.randomUUID(), at: new Date().toISOString(), kind, value }));
  await add(transaction, kept);
  return kept;
}

/** Adds rows, without a promise for each, which would take longer than the writing; the first that fails undoes them all. */
async function add(transaction: ReturnType<typeof writing>, kept: readonly Kept[]): Promise<void> {
  const log = unwrap(transaction.store);
  for (const one of kept) log.add(one);
  await transaction.done;
}

function writing(database: Database) {
  return database.transaction('log', 'readwrite', { durability: 'strict' });
}

async function lastIn({ store }: ReturnType<typeof writing>): Promise<number> {
  return (await store.openKeyCursor(null, 'prev'))?.key ?? 0;
}

const channels = new Map<string, BroadcastChannel>();

/** The one line of this page to other tabs: what a page says on its own line it does not hear itself. */
function channelOf(calculator: string): BroadcastChannel {
  const channel = channels.get(calculator) ?? new BroadcastChannel(`mingce.${calculator}`);
  channels.set(calculator, channel);
  return channel;
}
