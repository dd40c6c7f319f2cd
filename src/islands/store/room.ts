/** How much room what is kept takes, how much there is, and whether the browser promised not to clear it; null where it does not say. */
export type Room = Readonly<{ used: number | null; most: number | null; isLasting: boolean }>;

/** Looks at the room. */
export async function roomNow(): Promise<Room> {
  const isLasting = await storage().then((found) => found.persisted()).catch(() => false);
  const { usage, quota } = await storage().then((found) => found.estimate()).catch((): StorageEstimate => ({}));
  return { used: usage ?? null, most: quota ?? null, isLasting };
}

/** Asks the browser not to clear what is kept; some ask the reader. */
export function askToLast(): Promise<boolean> {
  return storage().then((found) => found.persist()).catch(() => false);
}

/** What the browser says about room; it has nothing of the kind in a frame on a page without https. */
function storage(): Promise<StorageManager> {
  return Promise.resolve(navigator.storage);
}
