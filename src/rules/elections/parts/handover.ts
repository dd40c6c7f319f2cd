import { check, dayValue, impossibleDays, notRegulated, type Asking, type Found } from '../found.ts';
import { formedDay } from '../term.ts';
import { handoverChecks, withinDays } from './calendar.ts';

/** Whether work was handed over in time, who led it and who watched it. */
export function handover({ facts, law, option }: Asking): Found {
  const rule = law.handover;
  if (rule === null) return { checks: [notRegulated('handover'), notRegulated('handoverHost'), notRegulated('handoverSupervisor')], values: [] };
  const formed = formedDay(facts, option);
  const latest = formed === null ? null : withinDays(option)(formed, rule.within.days);
  const { handoverHost: host, handoverSupervisor: supervisor } = facts;
  return {
    checks: [
      ...handoverChecks(facts, law, latest),
      check('handoverHost', host === null ? 'unknown' : host === 'electionCommittee' ? 'met' : 'unmet', rule.host.cite, { lacks: ['handoverHost'] }),
      check('handoverSupervisor', supervisor === null ? 'unknown' : supervisor === 'subdistrict' ? 'met' : 'unmet', rule.host.cite, { lacks: ['handoverSupervisor'] }),
    ],
    values: dayValue('handoverLatest', latest, rule.within.cite),
    impossible: impossibleDays(facts, ['handoverOn', 'formedOn'], ['runoffDoneOn', 'formedOn']),
  };
}
