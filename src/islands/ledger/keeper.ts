import { fold, refusalOf, type Ledger, type LedgerEvent, type LedgerFact, type LedgerScheme, type Refusal } from '../../rules/points/index.ts';
import { storeOf, type Kept, type StoreProblem } from '../store/index.ts';
import { eventsIn, keptEvents, numberedFrom, rowsOf } from './rows.ts';

/** What became of something that was to be written. */
export type Written =
  | Readonly<{ ok: true; events: readonly LedgerEvent[] }>
  | Readonly<{ ok: false; refusal: Refusal }>
  | Readonly<{ ok: false; problem: StoreProblem['kind'] | 'busy' | 'changed' }>;

/** Facts to be written, made from the ledger as it stands at that moment; or why there are none. */
export type Make = (ledger: Ledger) => readonly LedgerFact[] | Refusal;

const mostTries = 5;

const folded = new WeakMap<readonly LedgerEvent[], Ledger>();

/** The ledger that these events make, worked out once for each list. */
export function ledgerOf(events: readonly LedgerEvent[]): Ledger {
  const known = folded.get(events) ?? fold(events);
  folded.set(events, known);
  return known;
}

/**
 * Writes what `make` gives, all or none. It is made from what the store holds: where another tab has written meanwhile, everything is read
 * again and made anew, so that no two tabs spend the same points.
 */
export async function writeEvents(scheme: LedgerScheme, known: readonly LedgerEvent[], make: Make): Promise<Written & Readonly<{ before: readonly LedgerEvent[] }>> {
  let before = known;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = madeFrom(scheme, before, make);
    if (!made.ok) return { ...made, before };
    const { next } = ledgerOf(before);
    const events = numberedFrom(next, made.facts);
    const done = await storeOf(scheme.calculator).appendAfter(rowsOf(events), next - 1);
    if (!done.ok) return { ok: false, problem: done.problem.kind, before };
    if (done.value === 'written') return { ok: true, events, before };
    const again = await keptEvents(scheme);
    if (!again.ok) return { ok: false, problem: again.problem.kind, before };
    before = again.value;
  }
  return { ok: false, problem: 'busy', before };
}

/** Writes rows that were made away from the page from everything up to the number `after`; `changed` where more has been written since. */
export async function writeRows({ calculator }: LedgerScheme, kept: readonly Kept[], after: number): Promise<Written> {
  const done = await storeOf(calculator).appendAfter(kept, after);
  if (!done.ok) return { ok: false, problem: done.problem.kind };
  return done.value === 'behind' ? { ok: false, problem: 'changed' } : { ok: true, events: kept.flatMap(eventsIn) };
}

/** Writes what `make` gives into an example, of which nothing is kept. */
export function writeExample(scheme: LedgerScheme, before: readonly LedgerEvent[], make: Make): Written {
  const made = madeFrom(scheme, before, make);
  if (!made.ok) return made;
  return { ok: true, events: made.facts.map((fact, at): LedgerEvent => ({ ...fact, n: before.length + 1 + at, id: `e${String(before.length + 1 + at)}`, at: new Date().toISOString() })) };
}

function madeFrom(scheme: LedgerScheme, before: readonly LedgerEvent[], make: Make): Readonly<{ ok: true; facts: readonly LedgerFact[] } | { ok: false; refusal: Refusal }> {
  const ledger = ledgerOf(before);
  const facts = make(ledger);
  if ('kind' in facts) return { ok: false, refusal: facts };
  // Of several facts each is checked where it is made: a table brings families together with their points.
  const [only, ...more] = facts;
  const refusal = only === undefined || more.length > 0 ? null : refusalOf(only, ledger, scheme);
  return refusal === null ? { ok: true, facts } : { ok: false, refusal };
}
