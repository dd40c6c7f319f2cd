import type { Answerable } from '../rules/vocabulary/index.ts';
import type { Policy } from './policies.ts';

/** Who leads and who is named beside them, for each clause of a policy that names who leads. */
export function answerableIn({ clauses }: Pick<Policy, 'clauses'>): Readonly<Record<string, Answerable>> {
  return Object.fromEntries([...clauses.values()].filter(({ lead }) => lead.length > 0).map(({ id, units, lead }) => [
    id, { lead, support: units.filter((unit) => !lead.includes(unit)) },
  ]));
}

/** The same in one line each: who leads, then who supports. */
export function answerableTexts(
  tasks: Readonly<Record<string, Answerable>>, { leads, supports }: Readonly<{ leads: string; supports: string }>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tasks).map(([clause, { lead, support }]) => [
    clause, [`${leads} ${lead.join('、')}`, ...(support.length === 0 ? [] : [`${supports} ${support.join('、')}`])].join('；'),
  ]));
}
