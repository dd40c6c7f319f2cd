import { everySection } from './clauses.ts';
import type { Policy } from './policies.ts';

/** A part of a text as the versions of its rules name it: its printed number, and the clauses it holds. */
export type Part = Readonly<{ id: string; label: string; clauses: readonly string[] }>;

/**
 * A clause of a policy, or a section with everything in it.
 * @throws Error when the policy has no such part.
 */
export function partOf({ id: policy, clauses, text }: Pick<Policy, 'id' | 'clauses' | 'text'>, id: string): Part {
  const clause = clauses.get(id);
  if (clause !== undefined) return { id, label: clause.label, clauses: [id] };
  const section = everySection(text.sections).find((each) => each.id === id);
  if (section === undefined) throw new Error(`The changes of the rules name "${id}", which is no clause and no section of ${policy}.`);
  return { id, label: section.number, clauses: everySection([section]).flatMap((each) => each.clauses.map((held) => held.id)) };
}
