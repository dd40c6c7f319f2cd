import { check, names, notRegulated, type Asking, type Found } from '../found.ts';

/** Who forms the election committee, and who follows where members leave it. */
export function electionCommittee({ facts: { formedBy, committeeVacancies, ranking }, law: { electionCommittee: rule } }: Asking): Found {
  if (rule === null) return { checks: [notRegulated('formedBy')], values: [] };
  const status = formedBy === null ? 'unknown' : formedBy === 'other' ? 'unmet' : 'met';
  return {
    checks: [check('formedBy', status, rule.formed.cite, { lacks: ['formedBy'] })],
    values: committeeVacancies === null || committeeVacancies === 0 ? [] : [names('next', ranking.slice(0, committeeVacancies).map(({ name }) => name), rule.next.cite)],
  };
}
