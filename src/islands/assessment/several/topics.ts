import type { State } from '../state.ts';
import type { AssessmentTools, Group } from '../tools.ts';
import { typedIn } from './table.ts';

/** The topics the table asks about; of the others nothing is known, so nothing is said. */
export function topicsIn(tools: AssessmentTools, state: Pick<State, 'typed' | 'facts' | 'names'>): readonly Group[] {
  const { topics } = typedIn(tools, state);
  return tools.groups.filter(({ id }) => topics.includes(id));
}

/** The requirements of these topics. */
export function requirementsOf(topics: readonly Group[]): ReadonlySet<string> {
  return new Set(topics.flatMap(({ rules }) => rules));
}
