/** How much room what is kept takes, how much there is, and whether the browser promised not to clear it; null where it does not say. */
export type Room = Readonly<{ used: number | null; most: number | null; isLasting: boolean }>;

/** Looks at the room. */
export async function roomNow(): Promise<Room> {
  const isLasting = await navigator.storage.persisted().catch(() => false);
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return { used: usage ?? null, most: quota ?? null, isLasting };
}

/** Asks the browser not to clear what is kept; some ask the reader. */
export function askToLast(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
