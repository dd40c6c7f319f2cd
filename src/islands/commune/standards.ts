import type { Answers } from '../../rules/engine/index.ts';
import type { CommuneRow } from '../../schemas/communes/index.ts';
import type { State } from './state.ts';

/** What was scored by one standard: its criteria and its totals mean nothing by another, though they have the same numbers. */
export type Scored = Readonly<{ answers: Answers; criteria: readonly Answers[] | null; rows: readonly CommuneRow[] }>;

function isScore(id: string): boolean {
  return id.startsWith('score.') || id === 'conclusion.commune';
}

/** The state by another standard: what was scored by the one before is laid aside, and what was laid aside of this one is there again. */
export function byStandard(state: State, from: string, to: string): State {
  if (from === to) return state;
  const { criteria = null, ...lists } = state.facts.lists;
  const own = Object.entries(state.facts.answers);
  const before: Scored = { answers: Object.fromEntries(own.filter(([id]) => isScore(id))), criteria, rows: state.rows };
  const after = state.aside[to] ?? { answers: {}, criteria: null, rows: [] };
  return {
    ...state, rows: after.rows, aside: { ...state.aside, [from]: before },
    facts: {
      answers: { ...Object.fromEntries(own.filter(([id]) => !isScore(id))), ...after.answers },
      lists: after.criteria === null ? lists : { ...lists, criteria: after.criteria },
    },
  };
}
