import { everyTruth, opposite, type Truth } from '../../vocabulary/index.ts';
import { check, notRegulated, number, type Asking, type Check, type Found } from '../found.ts';
import { must } from '../status.ts';

/** Whether each proxy is given as the law asks, and whether nobody holds too many. */
export function proxies({ facts: { votingMode: mode, delegations, proxyListPublished }, law: { proxy }, option }: Asking): Found {
  if (proxy === null) return { checks: [notRegulated('delegation'), notRegulated('delegate'), notRegulated('proxyList')], values: [] };
  // Holders that are not named may each be somebody else.
  const held = Map.groupBy(delegations.filter(({ delegate }) => delegate !== ''), ({ delegate }) => delegate);
  const { written, most, noCandidate, published, notByRepresentatives } = proxy;
  const rows = delegations.map((one): Check => {
    if (mode === 'residentReps') return check('delegation', 'unmet', notByRepresentatives.cite, { key: one.principal });
    const byHousehold = mode === 'householdReps' ? option('AMB-RC-35') : 'A';
    const allowed: Truth = byHousehold === 'B' ? 'no' : byHousehold === 'C' ? one.isHouseholdRep : 'yes';
    const apart: Truth = one.delegate === '' ? 'unknown' : one.principal === one.delegate ? 'no' : 'yes';
    const fine = everyTruth([allowed, one.away, one.written, one.isVoter, opposite(one.isCandidate), apart, mode === null ? 'unknown' : 'yes']);
    const same = held.get(one.delegate) ?? [];
    const place = same.indexOf(one);
    const tooMany = same.length > most.most;
    const read = tooMany ? option('AMB-RC-36') : 'A';
    // Which of too many are void is not written: first come, all of them, or still to be said.
    const counts: Truth = !tooMany ? 'yes' : read === 'B' ? (place < most.most ? 'yes' : 'no') : read === 'C' ? 'no' : 'unknown';
    return check('delegation', must(everyTruth([fine, counts])), one.isCandidate === 'yes' ? noCandidate.cite : written.cite, {
      key: one.principal, lacks: mode === null ? ['votingMode', 'delegations'] : ['delegations'], asks: tooMany ? ['AMB-RC-36'] : ['AMB-RC-37'],
    });
  });
  const delegates = [...held].map(([name, all]) => check('delegate', mode === 'residentReps' || all.length > most.most ? 'unmet' : mode === null ? 'unknown' : 'met', most.cite, { key: name, lacks: ['votingMode'], figures: { have: all.length, most: most.most } }));
  return {
    checks: [
      ...rows, ...delegates,
      delegations.length === 0 || mode === 'residentReps' ? check('proxyList', 'notRequired', published.cite) : check('proxyList', mode === null && proxyListPublished === 'no' ? 'unknown' : must(proxyListPublished), published.cite, { lacks: ['proxyListPublished'] }),
    ],
    values: number('proxies', delegations.length === 0 ? null : delegations.length, written.cite),
  };
}
