import { emptyRow, fields, lists, noFacts, parts, type Facts, type Field, type FieldId, type ISODate, type ListId, type Part, type PartId } from '../../../src/rules/elections/index.ts';
import { chance, oneOf, wholeNumber, type Random } from '../random.ts';
import { daysAfter, monthsAfter } from './days.ts';

/** Days on which a law begins or ends, a leap day, and days of the papers. */
const anchors: readonly ISODate[] = ['2018-12-28', '2018-12-29', '2025-12-31', '2026-01-01', '2026-06-30', '2026-09-15', '2028-02-29', '2012-02-01', '2012-06-30', '2027-03-31'];
const lead = [0, 0, 3, 4, 5, 9, 10, 11, 14, 15, 16, 19, 20, 21, 22, 180, 365];
const monthsBefore = [6, 12, 36, 60, 12 * 18, 12 * 55, 12 * 56];
const counts = [0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 19, 20, 21, 50, 51, 60, 90, 99, 100, 101, 700, 999, 1000, 2400, 3000, 3001, 3600];
const few = [0, 1, 1, 2, 2, 3];
const some = [2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Counts that decide only while they are small, or years and ages. */
const own: Readonly<Record<string, readonly number[]>> = {
  chairs: few, deputies: few, ordinary: [1, ...some], women: few, minorityMembers: few, chairSeats: few, deputySeats: few, ordinarySeats: [...few, 5, 5, 6], committeeVacancies: few, year: [2026, 2027, 2012], perRepresentative: [20, 30, 35, 50],
  nominators: [8, 9, 10, 11, 12], membersNow: some, reps: few, committeeMembers: some, dualMembers: few, retired: few, fullTime: some, partyMembers: some, size: some, partTime: few, partyStaff: few, overlap: few,
  partyTeam: some, committeeParty: some, yearlyMeetings: few, councilMembers: [7, 8, 9, 10, 11, 12, 13], councilChairs: few, councilDeputies: few, councilFullTime: few, councilGive: few, chairAge: [54, 55, 56, 57], age: [30, 35, 36, 45, 46, 55, 56], householdsGive: [10, 20, 0],
  councilKnown: few, councilRepresentatives: few, councilParty: few, councilUnits: few,
};
/** What is seldom so. */
const seldom = ['quit', 'writeIn', 'expelled', 'penalty', 'deprived', 'onCommittee', 'kinOnCommittee', 'isMember', 'isCandidate', 'special', 'workBroken'];
/** Counts that decide by their share of another, drawn before. */
const ofAnother: Readonly<Record<string, readonly [whole: string, ...shares: readonly (readonly [number, number])[]]>> = {
  ballotsReturned: ['ballotBase', [1, 2], [2, 3], [9, 10], [1, 1]], ballotsIssued: ['ballotBase', [9, 10], [1, 1]], ballotAttended: ['ballotBase', [1, 2], [2, 3], [9, 10]], votes: ['ballotsReturned', [1, 2], [1, 2], [1, 3], [3, 4], [9, 10]],
  runoffReturned: ['ballotBase', [1, 2], [2, 3], [9, 10]], runoffIssued: ['ballotBase', [2, 3], [9, 10]], runoffVotes: ['runoffReturned', [1, 3], [1, 3], [1, 2], [2, 3]], ballotsValid: ['ballotBase', [1, 2], [2, 3]], runoffValid: ['ballotBase', [1, 2], [1, 3]],
  recallReturned: ['recallBase', [1, 2], [2, 3]], recallIssued: ['recallBase', [1, 2], [2, 3], [9, 10]], recallAttended: ['recallBase', [1, 2], [2, 3]], recallYes: ['recallReturned', [1, 2], [1, 1]],
  repAttended: ['repsTotal', [2, 3], [1, 1]], repYes: ['repAttended', [1, 2], [1, 1]], byAttended: ['repsTotal', [2, 3], [1, 2], [1, 1]], byVoting: ['repsTotal', [2, 3], [1, 1]], repProposers: ['repsTotal', [1, 5]],
  assemblyAttended: ['assemblyBase', [1, 2], [2, 3]], assemblyYes: ['assemblyAttended', [1, 2], [1, 1]], proposersBase: ['proposers', [10, 1], [5, 1], [3, 1]], petitionBase: ['petitionSigners', [10, 1], [3, 1]], auditBase: ['auditProposers', [10, 1], [3, 1]],
};
const shares = [[1, 1], [1, 2], [1, 3], [2, 3], [1, 10], [1, 5], [4, 5], [3, 10], [3, 5], [2, 1], [3, 1]] as const;

/** What cases of a part are drawn near to: one day, and the counts drawn before. */
type Near = { readonly day: ISODate; readonly counts: number[]; readonly drawn: Record<string, number>; readonly open: number };

function drawDay(random: Random, { day }: Near): ISODate {
  const from = chance(random, 0.25) ? monthsAfter(day, oneOf(random, [-1, 1]) * oneOf(random, monthsBefore)) : day;
  return daysAfter(from, oneOf(random, [-1, 1]) * oneOf(random, lead) + (chance(random, 0.3) ? wholeNumber(random, -1, 1) : 0)) ?? day;
}

function drawCount(random: Random, { counts: before }: Near): number {
  if (before.length === 0 || chance(random, 0.45)) return oneOf(random, counts);
  const [part, of] = oneOf(random, shares);
  return Math.max(0, Math.floor((oneOf(random, before) * part) / of) + wholeNumber(random, -1, 1));
}

function drawField(random: Random, id: string, field: Field, near: Near): unknown {
  if (field.kind !== 'text' && chance(random, near.open)) return field.kind === 'truth' ? 'unknown' : null;
  switch (field.kind) {
    case 'truth': return chance(random, seldom.includes(id) ? 0.15 : 0.75) ? 'yes' : 'no';
    case 'day': return drawDay(random, near);
    case 'choice': return (id === 'gang' || id === 'cult') && chance(random, 0.8) ? 'no' : oneOf(random, field.choices);
    case 'text': return '';
    case 'count': {
      const pool = own[id];
      if (pool !== undefined && chance(random, 0.9)) return oneOf(random, pool);
      const [whole, ...parts] = ofAnother[id] ?? [''];
      const of = near.drawn[whole];
      const part = parts.length > 0 && of !== undefined && chance(random, 0.85) ? oneOf(random, parts) : null;
      const drawn = part === null || of === undefined ? drawCount(random, near) : Math.max(0, Math.floor((of * part[0]) / part[1]) + wholeNumber(random, -1, 1));
      near.counts.push(drawn);
      near.drawn[id] = drawn;
      return drawn;
    }
  }
}

/** Names tell rows apart, but for these: who holds proxies, and who was appraised more than once. */
const repeated: Readonly<Partial<Record<ListId, readonly string[]>>> = { delegations: ['delegate'], appraisals: ['name'] };

/** A day in each quarter. */
const quarters = ['2026-02-10', '2026-05-10', '2026-08-10', '2026-11-10'] as const;

/** A whole committee to be voted on at once, most of it with enough votes. */
function drawSlate(random: Random, near: Near): readonly unknown[] {
  const returned = near.drawn['ballotsReturned'] ?? 100;
  return Array.from({ length: 6 }, (_, at) => ({ ...emptyRow('candidates'), name: `${String(at)}号`, office: 'ordinary', sex: oneOf(random, ['female', 'male', 'male', 'male'] as const), votes: chance(random, 0.85) ? returned - at : 0 }));
}

function drawRows(random: Random, list: ListId, near: Near): readonly unknown[] {
  if (list === 'candidates' && chance(random, 0.1)) return drawSlate(random, near);
  if ((list === 'councilMeetings' || list === 'meetings') && chance(random, 0.3)) return quarters.slice(0, wholeNumber(random, 2, 4)).map((day) => ({ day }));
  const many = chance(random, 0.15) ? 0 : wholeNumber(random, 1, list === 'delegations' ? 6 : list === 'subcommittees' ? 7 : 4);
  return Array.from({ length: many }, (_, at) => ({
    ...emptyRow(list),
    ...Object.fromEntries(Object.entries<Field>(lists[list]).map(([column, field]) => {
      const named = repeated[list]?.includes(column) === true ? oneOf(random, ['甲', '甲', '甲', '乙', '乙', '']) : `${String(at)}号`;
      return [column, field.kind === 'text' ? (column === 'b' && chance(random, 0.95) ? `${String(at + 1)}号` : named) : list === 'subcommittees' && column === 'name' ? (field.kind === 'choice' && !chance(random, near.open) ? field.choices[at] : null) : drawField(random, column, field, near)];
    })),
  }));
}

type Pairs = Readonly<Partial<Record<PartId, readonly (readonly [part: FieldId, whole: FieldId])[]>>>;

/** Parts and the wholes they are a share of; more in a part than in the whole, and a whole of nobody, are no case but a slip. */
export const wholes: Pairs = {
  ballot: [['ballotsReturned', 'ballotBase'], ['ballotsValid', 'ballotsReturned'], ['runoffReturned', 'ballotBase'], ['runoffValid', 'runoffReturned']],
  assembly: [['proposers', 'proposersBase'], ['assemblyAttended', 'assemblyBase'], ['assemblyVoted', 'assemblyAttended'], ['assemblyYes', 'assemblyAttended']],
  repMeeting: [['dualMembers', 'committeeMembers'], ['dualMembers', 'repsTotal'], ['repProposers', 'repsTotal'], ['repYes', 'repAttended']],
  recall: [['petitionSigners', 'petitionBase'], ['recallReturned', 'recallBase'], ['recallYes', 'recallReturned']],
  vacancy: [['byAttended', 'assemblyBase']],
  audit: [['auditProposers', 'auditBase']],
  slides: [['occupied', 'homes']],
  city: [['overlap', 'partyTeam'], ['overlap', 'committeeParty'], ['occupied', 'homes']],
};

/** Parts that cannot be more than a whole, where the whole may be nobody. */
export const larger: Pairs = {
  ballot: [['ballotsIssued', 'ballotBase'], ['ballotAttended', 'ballotBase'], ['runoffIssued', 'ballotBase']],
  assembly: [['assemblyHukouBase', 'assemblyBase'], ['assemblyYes', 'assemblyVoted']],
  recall: [['recallIssued', 'recallBase'], ['recallAttended', 'recallBase']],
  vacancy: [['dualMembers', 'committeeMembers'], ['dualMembers', 'repsTotal'], ['byVoting', 'repsTotal']],
  slides: (['councilChairs', 'councilDeputies', 'councilFullTime', 'councilKnown', 'councilRepresentatives', 'councilParty', 'councilUnits'] as const).map((part) => [part, 'councilMembers'] as const),
};

/** What ends or is finished comes mostly no earlier than what began. */
const afterForming = ['handoverOn', 'runoffDoneOn', 'asOf'];

/** Mostly the smaller of two is the part, and the later day the end. */
function inOrder(random: Random, part: PartId, drawn: Record<string, unknown>): Record<string, unknown> {
  for (let again = 0; again < 2; again += 1) {
    for (const [less, more] of [...(wholes[part] ?? []), ...(larger[part] ?? [])]) {
      const [one, all] = [drawn[less], drawn[more]];
      if (typeof one === 'number' && typeof all === 'number' && one > all && chance(random, 0.97)) [drawn[less], drawn[more]] = [all, one];
      if (drawn[more] === 0 && chance(random, 0.9)) drawn[more] = 1;
    }
  }
  const { formedOn: from } = drawn;
  for (const id of afterForming) {
    const day = drawn[id];
    if (typeof from === 'string' && typeof day === 'string' && day < from && chance(random, 0.95)) drawn[id] = daysAfter(from, oneOf(random, [0, 5, 9, 10, 11, 1825, 1826, 1827, 2400]));
  }
  return drawn;
}

/** Facts of a part, drawn near what decides, some of them not known. */
export function drawFacts(random: Random, part: PartId): Facts {
  const near: Near = { day: oneOf(random, anchors), counts: [], drawn: {}, open: oneOf(random, [0, 0.04, 0.2]) };
  const { fields: asked, lists: rows }: Part = parts[part];
  const drawn = Object.fromEntries(asked.map((id) => [id, drawField(random, id, fields[id], near)]));
  const lines = Object.fromEntries(rows.map((id) => [id, drawRows(random, id, near)]));
  const isSlate = lines['candidates']?.length === 6;
  return { ...noFacts, ...inOrder(random, part, drawn), ...lines, ...(isSlate ? { chairSeats: 0, deputySeats: 0, ordinarySeats: oneOf(random, [4, 5, 6]) } : {}) };
}

/** A day whose law is asked for: none, so that the part's own day decides, or one on either side of a change. */
export function drawRulesOn(random: Random): ISODate | null {
  return oneOf<ISODate | null>(random, [null, null, '1989-12-31', '1990-01-01', '2018-12-28', '2018-12-29', '2025-12-31', '2026-01-01', '2026-01-01', '2026-01-01']);
}
