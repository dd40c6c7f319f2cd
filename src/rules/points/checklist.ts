import type { Checklist, Truth } from '../vocabulary/index.ts';

/** What became of a list of parts that must all be there. */
export type ChecklistOutcome = Readonly<{ truth: Truth; missing: readonly string[]; open: readonly string[] }>;

/** Complete where every part is there; not where one is missing; otherwise open, with the parts nobody has told about. */
export function checklistOf({ parts }: Checklist, present: Readonly<Record<string, Truth>>): ChecklistOutcome {
  const having = (truth: Truth) => parts.filter(({ id }) => (present[id] ?? 'unknown') === truth).map(({ id }) => id);
  const [missing, open] = [having('no'), having('unknown')];
  return { truth: missing.length > 0 ? 'no' : open.length > 0 ? 'unknown' : 'yes', missing, open };
}
