import type { Answerable } from '../rules/vocabulary/index.ts';
import type { Policy } from './policies.ts';

/** Who leads and who is named beside them, for each clause of a policy that names who leads. */
export function answerableIn({ clauses }: Pick<Policy, 'clauses'>): Readonly<Record<string, Answerable>> {
  return Object.fromEntries([...clauses.values()].filter(({ lead }) => lead.length > 0).map(({ id, units, lead }) => [
    id, { lead, support: units.filter((unit) => !lead.includes(unit)) },
  ]));
}
