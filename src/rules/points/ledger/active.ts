import type { LedgerEvent } from '../../vocabulary/index.ts';

/** The events in their order, each once, whatever order they come in: by number, and by id where two tabs gave the same number. */
export function inOrder(events: Iterable<LedgerEvent>): readonly LedgerEvent[] {
  const once = new Map<string, LedgerEvent>();
  for (const event of events) once.set(event.id, event);
  const found = [...once.values()];
  // As a device keeps them they are in order already, and there are tens of thousands.
  const isOrdered = found.every(({ n }, at) => at === 0 || n > (found[at - 1]?.n ?? 0));
  return isOrdered ? found : found.sort((one, other) => (one.n === other.n ? (one.id < other.id ? -1 : 1) : one.n - other.n));
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
