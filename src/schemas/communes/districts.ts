/** How many units were recognised, and of how many it is not known; in one of the three ways the plan can be read. */
export type Counted = Readonly<{ yes: number; unknown: number }>;

/** The ways to count recognised units, by the question each answers (KT-A23). */
export const counts = ['target.recognised2020', 'target.everRecognised', 'target.recognisedAtStart'] as const;

/** A way to count recognised units. */
export type CountId = (typeof counts)[number];

/** What a district does for the first target. */
export const duties = ['district.implements', 'district.directs'] as const;

/** One district of a list of units, in the order of the list. */
export type DistrictRow = Readonly<{
  name: string; units: number; counted: Readonly<Partial<Record<CountId, Counted>>>; duties: Readonly<Partial<Record<(typeof duties)[number], 'yes' | 'no'>>>;
}>;

/** What all districts come to together, where they were counted in this way. */
export function countedIn(districts: readonly DistrictRow[], id: CountId): Counted | null {
  const each = districts.flatMap(({ counted }) => counted[id] ?? []);
  return each.length === 0 ? null : each.reduce((sum, { yes, unknown }) => ({ yes: sum.yes + yes, unknown: sum.unknown + unknown }), { yes: 0, unknown: 0 });
}
