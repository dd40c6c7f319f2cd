import { clauseStateKinds, type ClauseState, type ClauseStates } from '../../rules/report/index.ts';
import type { Marked } from './kept.ts';

/** Reads what a calculator handed over; null for anything else. Ids and states only, so that nothing strange reaches the page. */
export function readMarked(text: string): Marked | null {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || !('calculator' in given) || !('states' in given)) return null;
  const { calculator, states } = given;
  if (typeof calculator !== 'string' || !/^[\w-]+$/u.test(calculator) || typeof states !== 'object' || states === null) return null;
  const read: Record<string, readonly ClauseState[]> = {};
  for (const [id, of] of Object.entries(states)) {
    if (!Array.isArray(of) || of.length === 0) return null;
    const known = clauseStateKinds.filter((state) => of.includes(state));
    if (known.length !== of.length) return null;
    read[id] = known;
  }
  return { calculator, states: read satisfies ClauseStates };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
