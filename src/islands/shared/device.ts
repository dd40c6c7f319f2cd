/** What is kept on the device under a name, and the day it was kept. Only what the reader chose to keep is ever there. */
export type Kept = Readonly<{ day: string; value: unknown }>;

const prefix = 'mingce.case.';

/** Reads what was kept; null when there is nothing, or nothing that can be read. */
export function readKept(name: string): Kept | null {
  try {
    const text = localStorage.getItem(prefix + name);
    if (text === null) return null;
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'day' in kept && typeof kept.day === 'string' && 'value' in kept
      ? { day: kept.day, value: kept.value } : null;
  } catch {
    return null;
  }
}

/** Keeps a value on this device; false where the browser does not allow it. */
export function keep(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept. */
export function erase(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Where storage is not allowed there is nothing to erase.
  }
}
