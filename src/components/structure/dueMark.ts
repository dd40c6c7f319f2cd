import { groupOf, type DueEntry } from '../../site/index.ts';

/** What a listed entry can be narrowed by: its policy, its year where it has one, and who answers for it and how. */
export function markOf({ policy, deadline: { when }, responsibilities }: DueEntry): Readonly<Record<`data-${string}`, string>> {
  const group = groupOf(when);
  return {
    'data-policy': policy.id,
    ...(group.kind === 'year' ? { 'data-year': String(group.year) } : {}),
    ...(responsibilities.length === 0 ? {} : { 'data-by': responsibilities.map(({ unit, role }) => `${unit}:${role}`).join(' ') }),
  };
}
