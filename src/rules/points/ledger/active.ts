import type { LedgerEvent } from '../../vocabulary/index.ts';

/** The events in their order, each once, whatever order they come in: by number, and by id where two tabs gave the same number. */
export function inOrder(events: Iterable<LedgerEvent>): readonly LedgerEvent[] {
  const given = Array.isArray(events) ? events as readonly LedgerEvent[] : [...events];
  // As a device keeps them they are in order already, and there are tens of thousands.
  if (isOrdered(given)) return given;
  const once = new Map(given.map((event) => [event.id, event]));
  return [...once.values()].sort((one, other) => (one.n === other.n ? (one.id < other.id ? -1 : 1) : one.n - other.n));
}

/** Whether each has a larger number than the one before it, and an id of its own. */
function isOrdered(events: readonly LedgerEvent[]): boolean {
  const ids = new Set<string>();
  let last = -Infinity;
  for (const { n, id } of events) {
    if (n <= last) return false;
    last = n;
    ids.add(id);
  }
  return ids.size === events.length;
}

/** Which of these events hold: those that no undo holds against. An undo can itself be undone; the last word counts. */
export function active(ordered: readonly LedgerEvent[]): readonly LedgerEvent[] {
  if (ordered.every(({ kind }) => kind !== 'undo')) return ordered;
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
  const undone = new Set<string>();
  for (const [at, event] of [...ordered.entries()].reverse()) {
    // An undo speaks of what was written before it; one that does not cannot hold.
    if (event.kind === 'undo' && !undone.has(event.id) && (places.get(event.event) ?? Infinity) < at) undone.add(event.event);
  }
  return ordered.filter(({ id }) => !undone.has(id));
}
