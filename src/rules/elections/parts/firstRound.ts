import type { Truth } from '../../vocabulary/index.ts';
import { counted } from '../count.ts';
import { cut, type Standing } from '../cut.ts';
import type { Row } from '../fields.ts';
import { check, missing, names, number, type Asking, type Check, type Lacks } from '../found.ts';
import { ifValid, standingFor, statusOf, type Round } from '../round.ts';
import { fewest, reaches, type OptionOf } from '../share.ts';
import { offices, seatsOf } from './nomination.ts';

/** Someone written on the ballot is counted apart, unless read to be a candidate like others. */
function countingFor({ facts, option }: Asking, office: string | null): readonly Row<'candidates'>[] {
  return standingFor(facts, office).filter(({ writeIn }) => writeIn !== 'yes' || option('AMB-RC-32') === 'B');
}

/** Whether so many votes reach what the law asks, of so many. */
function reachesHalf({ law: { elected }, option }: Asking, of: number | null): (votes: number) => boolean {
  return (votes) => elected !== null && of !== null && reaches(elected, counted(votes), counted(of), option) === 'yes';
}

/** Those whose office is not told: too few votes are too few for any. */
export function withoutOffice(asking: Asking, of: number | null, valid: Truth): readonly Check[] {
  const { facts, law: { elected }, option } = asking;
  const passes = reachesHalf(asking, of);
  const counting = countingFor(asking, null);
  return standingFor(facts, null).map((one) => {
    const below = valid === 'no' || !counting.includes(one) || (of !== null && !passes(one.votes ?? of));
    return check('candidate', below ? 'unmet' : 'unknown', elected?.cite ?? null, {
      key: one.name, lacks: ['candidates'], asks: one.writeIn === 'yes' ? ['AMB-RC-32'] : [], figures: { ...(one.votes === null ? {} : { have: one.votes }), ...(of === null || elected === null ? {} : { need: fewest(elected, of, option) }) },
    });
  });
}

/** What the first count makes of one office, of so many votes. */
export function firstRound(asking: Asking, office: string, of: number | null, valid: Truth): Round {
  const { facts, law: { elected }, option } = asking;
  const seats = seatsOf(facts, office);
  const all = standingFor(facts, office);
  const counting = countingFor(asking, office);
  const passes = reachesHalf(asking, of);
  const loose = countingFor(asking, null).filter(({ votes }) => of === null || passes(votes ?? of));
  if (elected === null || all.length === 0) return { office, seats, checks: [], values: [], reached: [], standing: new Map(), remaining: seats === 0 ? 0 : null };
  const limit = option('AMB-RC-28') === 'B' ? Infinity : seats;
  const standing: ReadonlyMap<string, Standing> = valid === 'no' ? new Map(all.map(({ name }) => [name, 'below']))
    : limit === null || of === null ? new Map(counting.map(({ name, votes }) => [name, of !== null && !passes(votes ?? of) ? 'below' : 'unknown']))
      : ifValid(valid, leftToRunoff(cutWith(counting, loose, limit, passes, of), option));
  const lacks: readonly Lacks[] = [...missing(facts, 'ballotsReturned'), ...(seats === null ? [offices.find(([id]) => id === office)?.[1] ?? 'chairSeats'] : []), 'candidates'];
  const checks = all.map(({ name, votes, writeIn }) => {
    const found = standing.get(name) ?? 'below';
    return check('candidate', statusOf(found), elected.cite, {
      key: name, lacks: found === 'tied' ? [] : lacks, asks: [...(found === 'tied' ? ['AMB-RC-29'] : []), ...(writeIn === 'yes' ? ['AMB-RC-32'] : [])],
      figures: { ...(votes === null ? {} : { have: votes }), ...(of === null ? {} : { need: fewest(elected, of, option) }) },
    });
  });
  const found = [...standing];
  const reached = found.filter(([, one]) => one === 'reached').map(([name]) => name);
  const tied = found.filter(([, one]) => one === 'tied').map(([name]) => name);
  const isOpen = valid !== 'yes' || seats === null || found.some(([, one]) => one === 'unknown') || (loose.length > 0 && seats > 0);
  const remaining = isOpen ? null : Math.max(0, seats - reached.length);
  return {
    office, seats, checks, reached, standing, remaining: tied.length > 0 ? null : remaining,
    values: [
      ...(valid === 'yes' ? [names('reached', reached, elected.cite, office)] : []),
      ...(tied.length > 0 && remaining !== null ? [names('tied', tied, elected.cite, office), ...number('tiedSeats', remaining, elected.cite, office)] : []),
      ...(tied.length === 0 && valid === 'yes' ? number('remaining', remaining, elected.cite, office) : []),
    ],
  };
}

/** What holds with all whose office is not told, and with none of them, holds. */
function cutWith(counting: readonly Row<'candidates'>[], loose: readonly Row<'candidates'>[], seats: number, passes: (votes: number) => boolean, of: number): ReadonlyMap<string, Standing> {
  const alone = cut(counting, seats, passes, of);
  if (loose.length === 0) return alone;
  const together = cut([...counting, ...loose], seats, passes, of);
  return new Map([...alone].map(([name, one]) => [name, together.get(name) === one ? one : 'unknown']));
}

/** Level on the last seat: open, unless it is read that nobody is elected to it and a run-off fills it. */
function leftToRunoff(standing: ReadonlyMap<string, Standing>, option: OptionOf): ReadonlyMap<string, Standing> {
  const found = [...standing];
  return !found.some(([, one]) => one === 'tied') || option('AMB-RC-29') !== 'B' ? standing : new Map(found.map(([name, one]) => [name, one === 'tied' ? 'below' : one]));
}
