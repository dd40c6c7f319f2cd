import { counted, within } from '../count.ts';
import { check, missing, type Asking, type Found } from '../found.ts';
import { must, usual } from '../status.ts';

/** Whether a community has a usual number of households, and whether those set it up who may. */
export function size({ facts, law: { households, approval, id }, option }: Asking): Found {
  const fits = within(counted(facts.households), households.least, households.most);
  const range = option('AMB-RC-44') === 'B' ? must(fits) : usual(fits);
  const approved = facts.approver === null ? 'unknown' : facts.approver === 'county' ? 'yes' : 'no';
  const proposed = !approval.proposedBySubdistrict ? 'yes' : facts.proposer === null ? 'unknown' : facts.proposer === 'subdistrict' ? 'yes' : 'no';
  const both = approved === 'no' || proposed === 'no' ? 'no' : approved === 'unknown' || proposed === 'unknown' ? 'unknown' : 'yes';
  return {
    checks: [
      check('households', range, households.cite, {
        lacks: ['households'], figures: { ...(facts.households === null ? {} : { have: facts.households }), least: households.least, most: households.most },
      }),
      check('approval', must(both), approval.cite, { lacks: id === 'L25' ? missing(facts, 'proposer', 'approver') : missing(facts, 'approver') }),
    ],
    values: [],
    impossible: facts.households === 0 ? [{ kind: 'zero', field: 'households', than: null }] : [],
  };
}
