import { everyTruth, opposite, someTruth, type Truth } from '../../vocabulary/index.ts';
import { check, notRegulated, type Asking, type Found } from '../found.ts';
import { isNearKin } from '../kin.ts';
import { must } from '../status.ts';

/** Whether there is a supervision committee, and whether each of its members may sit there. */
export function supervision({ facts: { supervisionExists, supervisors }, law: { supervision: rule }, option }: Asking): Found {
  if (rule === null) return { checks: [notRegulated('supervisionExists'), ...supervisors.map(({ name }) => notRegulated('supervisor', { key: name }))], values: [] };
  const exists: Truth = supervisors.length > 0 ? 'yes' : supervisionExists;
  return {
    checks: [
      check('supervisionExists', must(exists), rule.exists.cite, { lacks: ['supervisionExists'] }),
      ...supervisors.flatMap(({ name, isMember, relation, resident, worker, electedBy }) => [
        check('supervisorKin', must(everyTruth([opposite(isMember), opposite(isNearKin(relation, option))])), rule.noKin.cite, { key: name, lacks: ['supervisors'] }),
        check('supervisor', must(everyTruth([someTruth([resident, worker]), electedBy === null ? 'unknown' : electedBy === 'other' ? 'no' : 'yes'])), rule.from.cite, { key: name, lacks: ['supervisors'] }),
      ]),
    ],
    values: [],
  };
}
