import type { ElectionScheme, ISODate, LawId } from '../vocabulary/index.ts';
import { considerPart, type CheckFound, type Under } from './consider.ts';
import type { Facts } from './fields.ts';
import { parts, type PartId } from './parts.ts';
import type { Status } from './status.ts';

/** One check under every version of the law, and whether it differs between any. */
export type CheckCompared = Readonly<{ id: string; key: string | null; by: readonly Readonly<{ law: LawId; status: Status; check: CheckFound }>[]; differs: boolean }>;

/** The same facts under every version of the law: on its first day, with the day of the matter left out, so that only the law changes. */
export function compareLaws(id: PartId, scheme: ElectionScheme, facts: Facts, { today, chosen }: Omit<Under, 'rulesOn'>): readonly CheckCompared[] {
  if (parts[id].day === null) return [];
  const results = scheme.laws.map(({ id: law, from }) => {
    const { checks } = considerPart(id, scheme, atDay(id, facts, from), { rulesOn: from, today, chosen });
    return { law, checks, byName: new Map(checks.map((each) => [`${each.id} ${each.key ?? ''}`, each])) };
  });
  const names = new Map(results.flatMap(({ checks }) => checks.map(({ id: check, key }) => [`${check} ${key ?? ''}`, { check, key }] as const)));
  // Where rows are told apart, the line that says for all of them that there was no such rule goes with each.
  const ofRows = new Set([...names.values()].filter(({ key }) => key !== null).map(({ check }) => check));
  return [...names.values()].filter(({ check, key }) => key !== null || !ofRows.has(check)).map(({ check, key }) => {
    const by = results.flatMap(({ law, byName }) => {
      const found = byName.get(`${check} ${key ?? ''}`) ?? byName.get(`${check} `);
      return found === undefined ? [] : [{ law, status: found.status, check: found }];
    });
    return { id: check, key, by, differs: by.length !== results.length || by.some(({ status }) => status !== by[0]?.status) };
  });
}

/** A committee is compared as if it had been formed under each law; the dates of other matters stay what they are. */
function atDay(id: PartId, facts: Facts, from: ISODate): Facts {
  return parts[id].day === 'formedOn' && id === 'lineUp' ? { ...facts, formedOn: from } : facts;
}
