import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb';

/**
 * One thing kept: where it stands in the order of what was written, of which kind it is, and what. `at` is what the clock said. What holds
 * several that were numbered one by one stands at the number of the last of them.
 */
export type Kept = Readonly<{ n: number; id: string; at: string; kind: string; value: unknown }>;

interface Shelves extends DBSchema {
  /** Never changed and never removed one by one: what is newer is written after it. */
  log: { key: number; value: Kept; indexes: { id: string; kind: string } };
  notes: { key: string; value: unknown };
}

/** The database of one calculator. */
export type Database = IDBPDatabase<Shelves>;

/**
 * The form in which this code keeps things. Form 1 had no shelf for notes and no `kind`: all it kept were tables. In form 2 each row of a
 * ledger was one event; now it may be many, which a page of that time would take for damage.
 */
export const form = 3;

const nameOf = (calculator: string) => `mingce.${calculator}`;

/**
 * Opens what is kept for a calculator and brings an older form up to date, all of it or none.
 * @throws DOMException `VersionError` when a newer version wrote it.
 */
export function openDatabase(calculator: string): Promise<Database> {
  return openDB<Shelves>(nameOf(calculator), form, {
    upgrade(database, before, _, transaction) {
      if (before < 1) database.createObjectStore('log', { keyPath: 'n' }).createIndex('id', 'id', { unique: true });
      if (before < 2) {
        database.createObjectStore('notes');
        const log = transaction.objectStore('log');
        log.createIndex('kind', 'kind');
        toForm2(log).catch(() => transaction.abort());
      }
    },
    // Another tab wants to bring the form up to date or to erase everything: let it.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Says of everything that was kept that it is a table, since nothing else was. */
async function toForm2(log: IDBPObjectStore<Shelves, ArrayLike<StoreNames<Shelves>>, 'log', 'versionchange'>): Promise<void> {
  for (let cursor = await log.openCursor(); cursor !== null; cursor = await cursor.continue()) await cursor.update({ ...cursor.value, kind: 'table' });
}

/** Removes everything that is kept for a calculator, also where it can no longer be read. */
export function eraseDatabase(calculator: string): Promise<void> {
  return deleteDB(nameOf(calculator));
}
