import type { ClauseId } from '../engine/index.ts';

/**
 * What a clause was to a case: a result rests on it; it was not fulfilled; an answer is missing; the office decides, or the text
 * itself leaves open what it says; things are not as it says they usually are, which breaks nothing; it was fulfilled without
 * deciding anything; or the result stands without it. In the order of what matters most.
 */
export const clauseStateKinds = ['decided', 'failed', 'open', 'office', 'deviates', 'passed', 'notReached'] as const;
export type ClauseState = (typeof clauseStateKinds)[number];

/** What each clause of a policy was to a case; several things where several benefits or persons are concerned. Nothing of the answers. */
export type ClauseStates = Readonly<Record<ClauseId, readonly ClauseState[]>>;

/** What was found of clauses, gathered one by one. */
export type Gathering = Readonly<{
  /** For each clause that it is then given: that it was this to the case, beside whatever else it was. */
  add: (state: ClauseState) => (clause: ClauseId) => void;
  /** For a clause that was not judged, that a figure worked out rests on it. */
  addFigure: (clause: ClauseId) => void;
  states: () => ClauseStates;
}>;

/** Nothing found yet. */
export function gathering(): Gathering {
  const found = new Map<ClauseId, Set<ClauseState>>();
  const add = (state: ClauseState) => (clause: ClauseId): void => { found.set(clause, (found.get(clause) ?? new Set()).add(state)); };
  return {
    add,
    addFigure: (clause) => { if ([...found.get(clause) ?? []].every((state) => state === 'notReached')) add('decided')(clause); },
    states: () => Object.fromEntries([...found].map(([clause, states]) => [clause, inOrder(states)])),
  };
}

/** Every clause that a rule's data cites. */
export function citedIn(data: unknown): readonly ClauseId[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('clause' in data && 'phrase' in data && typeof data.clause === 'string') return [data.clause];
  return Object.values(data).flatMap(citedIn);
}

function inOrder(states: ReadonlySet<ClauseState>): readonly ClauseState[] {
  const among = clauseStateKinds.filter((state) => states.has(state));
  // What weighs less would only blur what weighs more.
  const least = among[0] === 'decided' ? ['passed', 'notReached'] : ['notReached'];
  return among.length > 1 ? among.filter((state) => !least.includes(state)) : among;
}
