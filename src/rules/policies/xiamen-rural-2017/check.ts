import {
  choice, chosen, cite, requirement, type ChoiceQuestion, type Condition, type Requirement,
} from '../../vocabulary/index.ts';
import { inScope, places } from './place.ts';

/** A statement of the self-check with the requirement it decides. */
export type Check<Id extends string = string, Q extends string = string> = Readonly<{
  question: ChoiceQuestion<Q, 'yes' | 'partly' | 'no'> | ChoiceQuestion<Q, 'yes' | 'no'>;
  requirement: Requirement<Id>;
}>;

/** What most checks have in common: of each place, binding, and by whom its task is led. */
export const each = { of: places.id, strength: 'shall' } as const;

/** About each place, and in the hands of those who live there. */
export const asked = { of: places.id, changeable: 'byChoice' } as const;

/** The clause that names who leads and who supports the task of a clause: the first of the task. */
export function unitsOf(clause: string): string {
  return clause.replace(/\.\w+$/u, '.a');
}

type More = Partial<Pick<Requirement, 'when' | 'strength' | 'by' | 'notChecked'>> & Readonly<{ also?: readonly string[] }>;

function made<Id extends string, Q extends string>(
  id: Id, question: ChoiceQuestion<Q, 'yes' | 'partly' | 'no'> | ChoiceQuestion<Q, 'yes' | 'no'>, clause: string, phrase: string, { also = [], when = inScope, ...more }: More,
): Check<Id, Q> {
  const met: Condition = chosen(question as ChoiceQuestion<Q, 'yes'>, ['yes'], cite(clause, phrase));
  return { question, requirement: requirement({ ...each, id, clauses: [clause, ...also], annex: [unitsOf(clause)], when, met, ...more }) };
}

/** Done, done in part, or not: only what is done is enough. */
export function graded<const Id extends string, const Q extends string>(id: Id, question: Q, clause: string, phrase: string, more: More = {}): Check<Id, Q> {
  return made(id, choice(question, ['yes', 'partly', 'no'], asked), clause, phrase, more);
}

/** Done or not. */
export function plain<const Id extends string, const Q extends string>(id: Id, question: Q, clause: string, phrase: string, more: More = {}): Check<Id, Q> {
  return made(id, choice(question, ['yes', 'no'], asked), clause, phrase, more);
}

/** What the text only encourages, tries or extends step by step: never a gap, and counted apart. */
export const encouraged = { strength: 'should' } as const;
