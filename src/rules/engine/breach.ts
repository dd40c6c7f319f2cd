import { all, entitlement, not, type Entitlement, type Requirement } from '../vocabulary/index.ts';

const breaches = new WeakMap<Requirement, Entitlement>();

/**
 * Not meeting a requirement, as a rule of its own: it is demanded and not met, and nothing lets one off. So everything
 * that reads benefits (what is open, which readings matter, what would change it) reads requirements as well.
 */
export function breachOf(requirement: Requirement): Entitlement {
  const known = breaches.get(requirement);
  if (known !== undefined) return known;
  const { id, of, clauses, when, met, bars, owed, annex, notChecked } = requirement;
  const made = entitlement({
    id, of, benefit: 'status', strength: 'shall', clauses, when: all(when, not(met)), bars, amount: owed, annex, notChecked,
  });
  breaches.set(requirement, made);
  return made;
}

/** The condition that it is demanded: of these, and nothing lets them off. */
export function demandOf(requirement: Requirement): Entitlement {
  return { ...breachOf(requirement), when: requirement.when, amount: null };
}
