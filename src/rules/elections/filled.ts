import type { Facts, FieldId, ListId } from './fields.ts';
import { partIds, parts, type PartId } from './parts.ts';

const isKnown = (id: FieldId | ListId, facts: Facts): boolean => {
  const value = facts[id];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== 'unknown';
};

/** The part that asks for a field or list first: what other parts share with it says nothing about them. */
const ownerOf = new Map<string, PartId>(partIds.toReversed().flatMap((part) => [...parts[part].fields, ...parts[part].lists].map((id) => [id, part] as const)));

/** The days that choose the law. */
const days = new Set<string | null>(Object.values(parts).map(({ day }) => day));

const readBy = (part: PartId): readonly (FieldId | ListId)[] => [...parts[part].fields, ...parts[part].lists];

/** Whether anything is known that a part reads. */
export function hasFacts(part: PartId, facts: Facts): boolean {
  return readBy(part).some((id) => isKnown(id, facts));
}

/** Whether anything is known that a part is the first to ask for, so that it was filled in for its own sake. */
export function isFilled(part: PartId, facts: Facts): boolean {
  return readBy(part).some((id) => ownerOf.get(id) === part && isKnown(id, facts));
}

/** Whether more than a day is known that a part is the first to ask for. */
export function isFilledBeyondDays(part: PartId, facts: Facts): boolean {
  return readBy(part).some((id) => ownerOf.get(id) === part && !days.has(id) && isKnown(id, facts));
}
