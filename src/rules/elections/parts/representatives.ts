import type { FromTo, Truth } from '../../vocabulary/index.ts';
import { certain, counted, sum } from '../count.ts';
import type { Row } from '../fields.ts';
import { check, notRegulated, number, type Asking, type Check, type Found } from '../found.ts';
import { must, usual, worst } from '../status.ts';

/** How many representatives the groups choose, and whether their leaders are representatives. */
export function representatives({ facts: { groups, perRepresentative }, law, option }: Asking): Found {
  const { groupRepresentatives, householdsPerRepresentative, groupLeader } = law;
  const leaders = groups.map((group) => (groupLeader.onlyRepresentatives
    ? check('leader', must(group.leaderIsRep), groupLeader.cite, { key: group.name, lacks: ['groups'] })
    : check('leader', 'notRequired', groupLeader.cite, { key: group.name })));
  if (householdsPerRepresentative !== null) {
    const rule = householdsPerRepresentative;
    const local = option('AMB-RC-43/rest') === 'B2' ? perRepresentative : null;
    const strength = option('AMB-RC-44') === 'B' ? must : usual;
    const rows = groups.map((group): Check => check('group', strength(fits(group.households, group.reps, rule, local)), rule.cite, {
      key: group.name, lacks: ['groups'], figures: { ...figuresOf(group), least: rule.least, most: rule.most },
    }));
    const whole = howManyIn(groups);
    const together = strength(fits(whole.households, whole.reps, rule, local));
    const all = groups.length === 0 ? 'unknown' : option('AMB-RC-43') === 'B' ? together : worst(rows.map(({ status }) => status));
    return {
      checks: [check('groups', all, rule.cite, { lacks: ['groups'], figures: { least: rule.least, most: rule.most } }), ...rows, ...leaders],
      values: [
        ...groups.flatMap(({ name, households }) => rangeOf(name, households, rule)),
        ...number('repsTotal', whole.reps, rule.cite),
      ],
      impossible: [],
    };
  }
  if (groupRepresentatives === null) return { checks: [notRegulated('groups'), ...leaders], values: [] };
  const { least, most, cite } = groupRepresentatives;
  const rows = groups.map(({ name, reps }) => check('group', must(reps === null ? 'unknown' : reps >= least && reps <= most ? 'yes' : 'no'), cite, {
    key: name, lacks: ['groups'], figures: { ...(reps === null ? {} : { have: reps }), least, most },
  }));
  return {
    checks: [check('groups', groups.length === 0 ? 'unknown' : worst(rows.map(({ status }) => status)), cite, { lacks: ['groups'], figures: { least, most } }), ...rows, ...leaders],
    values: groups.length === 0 ? [] : [
      { id: 'repsRange', key: null, cite, value: { kind: 'range', low: least * groups.length, high: most * groups.length } },
      ...number('repsTotal', howManyIn(groups).reps, cite),
    ],
  };
}

/** Whether so many representatives fit so many households: as many as fall between the law's two, or as the place divides. */
function fits(households: number | null, reps: number | null, { least, most }: FromTo, local: number | null): Truth {
  if (households === null || reps === null) return 'unknown';
  if (local !== null && local > 0) return reps === Math.ceil(households / local) ? 'yes' : 'no';
  return least * reps <= households && households <= most * reps ? 'yes' : 'no';
}

function rangeOf(key: string, households: number | null, { least, most, cite }: FromTo): Found['values'] {
  if (households === null) return [];
  const [low, high] = [Math.ceil(households / most), Math.floor(households / least)];
  return [high < 1 ? { id: 'repsNone', key, cite, value: { kind: 'word', word: 'none' } } : { id: 'repsRange', key, cite, value: { kind: 'range', low, high } }];
}

function howManyIn(groups: readonly Row<'groups'>[]): Readonly<{ households: number | null; reps: number | null }> {
  return { households: certain(sum(groups.map(({ households }) => counted(households)))), reps: certain(sum(groups.map(({ reps }) => counted(reps)))) };
}

function figuresOf({ households, reps }: Row<'groups'>): Check['figures'] {
  return { ...(households === null ? {} : { households }), ...(reps === null ? {} : { have: reps }) };
}
