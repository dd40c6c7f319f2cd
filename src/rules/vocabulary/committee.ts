import type { Citation } from './clause.ts';
import type { ISODate } from './date.ts';
import type { Reading } from './reading.ts';

/** Something the law asks without a figure. */
export type Asked = Readonly<{ cite: Citation }>;

/** At least so many. */
export type AtLeast = Readonly<{ least: number; cite: Citation }>;

/** From so many to so many, both counted in. */
export type FromTo = Readonly<{ least: number; most: number; cite: Citation }>;

/** So many days. */
export type InDays = Readonly<{ days: number; cite: Citation }>;

/**
 * A part of a whole that must be reached, such as two of three. `exact` tells whether exactly that part is enough, by the word of the clause;
 * `word` is the reading that doubts it, null where the word itself leaves no doubt.
 */
export type Fraction = Readonly<{ part: number; of: number; exact: boolean; word: 'AMB-RC-01' | 'AMB-RC-02' | 'AMB-RC-03' | 'CO-A09' | null; cite: Citation }>;

/** The ways two people can be related. */
export type KinRelation = 'spouse' | 'parentChild' | 'sibling' | 'grandparent' | 'parentInLaw' | 'siblingInLaw' | 'otherKin' | 'none';

/** The ways a committee is elected, and who may vote in each. */
export type VotingMode = 'allVoters' | 'householdReps' | 'residentReps';

/** Who may demand a meeting. */
export type Proposers = 'adults' | 'households' | 'groups' | 'residentReps';

/** The versions of the law by which committees are checked. */
export type LawId = 'L89' | 'L18' | 'L25';

/**
 * One version of the law on urban residents' committees: every figure with its clause. Null where that version has no such
 * rule, which is neither yes nor no: a province may have had one.
 */
export type CommitteeLaw = Readonly<{
  id: LawId;
  policy: string;
  from: ISODate;
  until: ISODate | null;
  inForce: Asked;
  members: FromTo;
  chair: Readonly<{ exactly: number; cite: Citation }>;
  women: AtLeast | null;
  kin: Asked | null;
  minority: AtLeast | null;
  households: FromTo;
  otherHouseholds: Asked | null;
  approval: Readonly<{ proposedBySubdistrict: boolean; cite: Citation }>;
  groupRepresentatives: FromTo | null;
  householdsPerRepresentative: FromTo | null;
  otherPerRepresentative: Asked | null;
  groupLeader: Readonly<{ onlyRepresentatives: boolean; cite: Citation }>;
  term: Readonly<{ years: number; cite: Citation }>;
  renewal: Asked | null;
  /** Others whose term is that of the committee. */
  sameTerm: Readonly<Record<'representatives' | 'supervision' | 'byElected', Asked>> | null;
  ways: Asked;
  byRepresentatives: Asked;
  electionCommittee: Readonly<{ formed: Asked; leaves: Asked; next: Asked }> | null;
  franchise: Readonly<{ age: number; cite: Citation }>;
  registration: Readonly<{ residents: Asked; habitual: Asked; workers: Readonly<{ months: number; cite: Citation }> }> | null;
  voterList: InDays | null;
  representativeList: Asked | null;
  objection: InDays | null;
  decision: InDays | null;
  decisionPublished: Asked | null;
  nominators: AtLeast | null;
  barred: Asked | null;
  moreThanSeats: Asked | null;
  meeting: Asked | null;
  turnout: Readonly<Record<VotingMode, Fraction>> | null;
  elected: Fraction | null;
  runoff: Readonly<{ again: Asked; candidates: Asked; share: Fraction }> | null;
  formalities: Readonly<{ secretAndPublic: Asked; onTheSpot: Asked; booth: Asked }> | null;
  proxy: Readonly<{ written: Asked; most: Readonly<{ most: number; cite: Citation }>; noCandidate: Asked; published: Asked; notByRepresentatives: Asked }> | null;
  recall: Readonly<{ voters: Fraction; householdReps: Fraction; residentReps: Fraction; reason: Asked; defence: Asked; sameWay: Asked; turnout: Readonly<Record<VotingMode, Fraction>>; pass: Fraction }> | null;
  /** Before there was a procedure of its own, the assembly decided about removal and by-elections. */
  removalByAssembly: Asked | null;
  ends: Readonly<{ resigned: Asked; byItself: Asked; twice: Asked; recalled: Asked }> | null;
  byElection: Readonly<{ may: Asked; way: Asked; until: Asked }> | null;
  handover: Readonly<{ within: InDays; host: Asked }> | null;
  assembly: Readonly<{
    members: Readonly<{ age: number; cite: Citation }>;
    forms: readonly ('allAdults' | 'householdReps' | 'groupReps')[];
    formCite: Citation;
    call: Readonly<Partial<Record<Proposers, Fraction>>>;
    notice: Readonly<{ days: number; cite: Citation; special: Asked }> | null;
    quorum: Fraction;
    pass: Fraction;
  }>;
  representativeMeeting: Readonly<{ members: Asked; share: Fraction; halfYearly: Readonly<{ times: number; cite: Citation }>; call: Fraction; quorum: Fraction; pass: Fraction }> | null;
  /** Each item names the field that says whether it was shown; `others` is the one that covers whatever else people care about. */
  disclosure: Readonly<{ posted: InDays; board: Asked; items: readonly Readonly<{ field: `item${1 | 2 | 3 | 4 | 5 | 6 | 7}`; others: boolean; cite: Citation }>[] }> | null;
  supervision: Readonly<{ exists: Asked; from: Asked; noKin: Asked }> | null;
  appraisal: Readonly<{ yearly: Readonly<{ times: number; cite: Citation }>; twice: Readonly<{ times: number; cite: Citation }> }> | null;
  audit: Readonly<{ before: Asked; representatives: Fraction; residents: Fraction }> | null;
}>;

/** The slides on community organisations: what they ask of any community, without a day of law. */
export type SlidesProfile = Readonly<{
  policy: string;
  term: Readonly<{ years: number; cite: Citation }>;
  delegates: Asked;
  meetings: Readonly<{ times: number; cite: Citation }>;
  chair: Readonly<{ exactly: number; cite: Citation }>;
  deputies: Readonly<{ exactly: number; cite: Citation }>;
  fullTime: Asked;
  subcommittees: readonly Readonly<{ id: string; cite: Citation }>[];
  subcommitteeSize: FromTo;
  apply: Asked;
  elect: Fraction;
  council: Readonly<{ about: number; give: number; chair: number; kinds: readonly Readonly<{ id: string; field: `council${'Known' | 'Representatives' | 'Party' | 'Units'}`; cite: Citation }>[]; cite: Citation }>;
  quarterly: Asked;
  /** Each names the field in which its day is given. */
  steps: readonly Readonly<{ id: string; field: `step${1 | 2 | 3 | 4 | 5 | 6}`; always: boolean; cite: Citation }>[];
  /** Each names the field that says whether it is there. */
  systems: readonly Readonly<{ id: string; field: `system${1 | 2 | 3 | 4 | 5}`; cite: Citation }>[];
}>;

/** The notice of Tianjin for the elections of one year. */
export type CityProfile = Readonly<{
  policy: string;
  window: Readonly<{ from: ISODate; until: ISODate; cite: Citation }>;
  chairAge: Readonly<{ most: number; cite: Citation }>;
  cadres: Asked;
  partyCommittee: FromTo;
  partyBranch: FromTo;
  partyStaff: AtLeast;
  members: FromTo;
  chair: Readonly<{ exactly: number; cite: Citation }>;
  deputies: Readonly<{ most: number; cite: Citation }>;
  ordinary: AtLeast;
  oneShoulder: Asked;
  overlap: Readonly<{ part: number; of: number; cite: Citation }>;
  retired: Readonly<{ part: number; of: number; cite: Citation }>;
  /** `bands` are no figures of the notice: it wishes for all ages without naming any, so they are ours and only describe. */
  ages: Readonly<{ bands: readonly Readonly<{ from: number; to: number | null }>[]; cite: Citation }>;
  /** Relatives who may not both stand, and those of whom the notice says nothing. */
  kin: Readonly<{ named: readonly KinRelation[]; unnamed: readonly KinRelation[]; cite: Citation }>;
  /** `givePercent` is no figure of the notice: "about" has none, so it is ours and can be changed. */
  households: Readonly<{ about: number; givePercent: number; cite: Citation }>;
  setUp: Fraction;
  statistics: Readonly<{ year: number; chairs: number; deputies: number; ordinary: number; men: number; women: number; members: number; cite: Citation }>;
}>;

/** Everything elections of residents' committees are checked by: the law by date, two papers beside it, and where they leave doubt. */
export type ElectionScheme = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  /** The oldest first. */
  laws: readonly CommitteeLaw[];
  slides: SlidesProfile;
  city: CityProfile;
  readings: readonly Reading[];
}>;
