import { all, entitlement, not, type Entitlement, type Requirement } from '../vocabulary/index.ts';
import { remembered } from './remembered.ts';

/**
 * Not meeting a requirement, as a rule of its own: it is demanded and not met, and nothing lets one off. So everything
 * that reads benefits (what is open, which readings matter, what would change it) reads requirements as well.
 */
export const breachOf = remembered(({ id, of, clauses, when, met, bars, owed, annex, notChecked }: Requirement): Entitlement => entitlement({
  id, of, benefit: 'status', strength: 'shall', clauses, when: all(when, not(met)), bars, amount: owed, annex, notChecked,
}));

/** That it is demanded: of these, and nothing lets them off. */
export const demandOf = remembered((requirement: Requirement): Entitlement => ({
  ...breachOf(requirement), when: requirement.when, amount: null,
}));
