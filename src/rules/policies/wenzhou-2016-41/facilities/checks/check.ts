import { answered, cite, requirement, type Requirement, type YesNoQuestion } from '../../../../vocabulary/index.ts';
import { each, isCounty } from '../places.ts';

type More = Partial<Pick<Requirement, 'when' | 'strength' | 'annex' | 'notChecked'>>;

/** One question of the county's self-check: yes is met, no (or "only in part") is not. */
export function check<const Id extends string>(
  id: Id, question: YesNoQuestion, clause: string, phrase: string, more: More = {},
): Requirement<Id> {
  return requirement({ ...each, id, clauses: [clause], when: isCounty, met: answered(question, cite(clause, phrase)), ...more });
}
