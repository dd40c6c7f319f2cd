import { everyTruth, opposite, someTruth, type Truth } from '../../vocabulary/index.ts';
import { howMany, type Count } from '../count.ts';
import type { Facts, FieldId, Row } from '../fields.ts';
import { check, notRegulated, type Asking, type Check, type Found, type Value } from '../found.ts';
import { must, type Status } from '../status.ts';

/** The three offices, each with the field that says how many seats it has. */
export const offices = [['chair', 'chairSeats'], ['deputy', 'deputySeats'], ['ordinary', 'ordinarySeats']] as const satisfies readonly (readonly [string, FieldId])[];

/** Who is nominated as the law asks, who may not stand, and whether there are more candidates than seats. */
export function nomination(asking: Asking): Found {
  const { facts, law, option } = asking;
  const { nominators, barred, moreThanSeats, meeting, electionCommittee } = law;
  const standing = facts.candidates.filter(({ writeIn }) => writeIn !== 'yes');
  if (nominators === null || barred === null || moreThanSeats === null || meeting === null || electionCommittee === null) {
    const each = standing.flatMap(({ name }) => [notRegulated('nomination', { key: name }), notRegulated('clear', { key: name })]);
    return { checks: [...each, notRegulated('moreThanSeats'), notRegulated('metResidents')], values: [] };
  }
  const rows = standing.map((candidate) => {
    const nominated = nominatedEnough(candidate, nominators.least, option('AMB-RC-01') === 'B');
    const clear = barsOf(candidate, option('AMB-RC-27') === 'B');
    const leaves = someTruth([candidate.onCommittee, candidate.kinOnCommittee]);
    const exit: Status = leaves === 'no' ? 'notRequired' : candidate.leftCommittee === 'yes' ? 'met' : leaves === 'yes' ? must(candidate.leftCommittee) : 'unknown';
    const { name } = candidate;
    const checks = [
      check('nomination', must(nominated), nominators.cite, { key: name, lacks: ['candidates'], asks: ['AMB-RC-25'], figures: { ...(candidate.nominators === null ? {} : { have: candidate.nominators }), need: nominators.least } }),
      check('clear', clear, barred.cite, { key: name, lacks: ['candidates'] }),
      check('exit', exit, electionCommittee.leaves.cite, { key: name, lacks: ['candidates'] }),
    ];
    const qualified: Truth = everyTruth([nominated, clear === 'met' ? 'yes' : clear === 'unmet' ? 'no' : 'unknown']);
    return { candidate, checks, stands: everyTruth([qualified, opposite(candidate.quit)]), qualified };
  });
  // Whoever's office is not told may stand for any one of them.
  const counts = offices.map(([office, field]) => ({
    office, seats: facts[field], all: howMany(rows.flatMap(({ candidate, stands }) => (candidate.office === office ? [stands] : candidate.office === null ? [everyTruth([stands, 'unknown'])] : []))),
  }));
  const together = howMany(rows.map(({ stands }) => stands));
  return {
    checks: [
      ...rows.flatMap(({ checks }) => checks),
      ...enough(counts, together, moreThanSeats.cite, option),
      check('metResidents', must(facts.metResidents), meeting.cite, { lacks: ['metResidents'] }),
    ],
    values: counts.flatMap(({ office, seats, all }): readonly Value[] => (seats === null ? [] : [{ id: 'qualified', key: office, cite: moreThanSeats.cite, value: { kind: 'range', low: all.low, high: all.high } }])),
  };
}

function nominatedEnough({ nominatedBy, nominators }: Row<'candidates'>, least: number, moreThan: boolean): Truth {
  if (nominatedBy === null) return 'unknown';
  if (nominatedBy === 'partyOrganisation') return 'yes';
  return nominators === null ? 'unknown' : nominators >= (moreThan ? least + 1 : least) ? 'yes' : 'no';
}

/** The four bars. What lacks a document that has taken effect only an office can settle. */
function barsOf({ expelled, penalty, gang, cult }: Row<'candidates'>, exceptions: boolean): Status {
  const punished: Truth = penalty === 'yes' && exceptions ? 'unknown' : penalty;
  if (expelled === 'yes' || punished === 'yes' || gang === 'documented' || cult === 'documented') return 'unmet';
  if (expelled === 'unknown' || punished === 'unknown' || gang === null || cult === null) return 'unknown';
  return gang === 'alleged' || cult === 'alleged' ? 'officeDecides' : 'met';
}

type Office = Readonly<{ office: string; seats: number | null; all: Count }>;

function enough(counts: readonly Office[], together: Count, cite: Check['cite'], option: Asking['option']): readonly Check[] {
  // Just as many as seats: too few, unless the poll may go on all the same.
  const least = (seats: number) => (option('AMB-RC-26') === 'B' ? seats : seats + 1);
  const status = (all: Count, seats: number | null): Status => (seats === null ? 'unknown' : seats === 0 ? 'notRequired' : all.low >= least(seats) ? 'met' : all.high < least(seats) ? 'unmet' : 'unknown');
  if (option('AMB-RC-24') !== 'B') {
    return counts.map(({ office, seats, all }) => check('moreThanSeats', status(all, seats), cite, {
      key: office, lacks: [seats === null ? fieldOf(office) : 'candidates'], figures: { have: all.low === all.high ? all.low : `${String(all.low)}–${String(all.high)}`, ...(seats === null ? {} : { need: seats + 1, seats }) },
    }));
  }
  const seats = counts.map(({ seats: each }) => each);
  const total = seats.includes(null) ? null : seats.reduce<number>((all, each) => all + (each ?? 0), 0);
  const whole = status(together, total);
  return counts.map(({ office, seats: own }) => check('moreThanSeats', own === 0 ? 'notRequired' : whole, cite, { key: office, lacks: ['chairSeats', 'deputySeats', 'ordinarySeats'] }));
}

function fieldOf(office: string): FieldId {
  return offices.find(([id]) => id === office)?.[1] ?? 'ordinarySeats';
}

/** The seats of an office. */
export function seatsOf(facts: Facts, office: string): number | null {
  return facts[fieldOf(office) as 'chairSeats'];
}
