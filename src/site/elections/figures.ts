import { scheme } from '../../rules/policies/residents-committee-law-2025/index.ts';
import type { Citation, CommitteeLaw, LawId } from '../../rules/vocabulary/index.ts';
import { fill } from '../../words/index.ts';
import { electionWords, type ElectionWords } from '../../words/elections/index.ts';

/** A figure of one version, and its clause; null where that version has none. */
export type FigureShown = Readonly<{ text: string; clause: string }> | null;

/** A figure as it was in each version of the law. */
export type FigureRow = Readonly<{ id: string; title: string; by: readonly Readonly<{ law: LawId; figure: FigureShown }>[]; changed: boolean }>;

type Fraction = NonNullable<CommitteeLaw['elected']>;
type Reader = (law: CommitteeLaw) => Readonly<{ text: string; cite: Citation }> | null;
type Shown = ElectionWords['reference'];

/** Every figure of the law by version, read from the same data that the readers use. */
export function figuresByDate(lang: 'zh' | 'en'): readonly FigureRow[] {
  const words = electionWords[lang].reference;
  return Object.entries(readersIn(words)).map(([id, read]) => {
    const by = scheme.laws.map((law) => {
      const found = read(law);
      return { law: law.id, figure: found === null ? null : { text: found.text, clause: found.cite.clause } };
    });
    return { id, title: words.rows[id as keyof Shown['rows']], by, changed: by.some(({ figure }) => figure?.text !== by[0]?.figure?.text) };
  });
}

function readersIn(words: Shown): Readonly<Record<keyof Shown['rows'], Reader>> {
  const number = (read: (law: CommitteeLaw) => Readonly<{ cite: Citation }> | null | undefined, name: string): Reader => (law) => {
    const found = read(law) as Readonly<Record<string, unknown>> & Readonly<{ cite: Citation }> | null | undefined;
    return found === null || found === undefined ? null : { text: String(found[name]), cite: found.cite };
  };
  const range = (read: (law: CommitteeLaw) => CommitteeLaw['groupRepresentatives']): Reader => (law) => {
    const found = read(law);
    return found === null ? null : { text: fill(words.range, { least: found.least, most: found.most }), cite: found.cite };
  };
  const share = (read: (law: CommitteeLaw) => Fraction | null | undefined): Reader => (law) => {
    const found = read(law);
    if (found === null || found === undefined) return null;
    return { text: fill(found.exact ? words.atLeast : words.moreThan, { share: `${String(found.part)}/${String(found.of)}` }), cite: found.cite };
  };
  return {
    term: number(({ term }) => term, 'years'), members: range(({ members }) => members), women: number(({ women }) => women, 'least'), minority: number(({ minority }) => minority, 'least'),
    households: range(({ households }) => households), perRepresentative: range(({ householdsPerRepresentative }) => householdsPerRepresentative), groupReps: range(({ groupRepresentatives }) => groupRepresentatives),
    callAdults: share(({ assembly }) => assembly.call.adults), callHouseholds: share(({ assembly }) => assembly.call.households), callGroups: share(({ assembly }) => assembly.call.groups), callReps: share(({ assembly }) => assembly.call.residentReps),
    quorum: share(({ assembly }) => assembly.quorum), pass: share(({ assembly }) => assembly.pass), notice: number(({ assembly }) => assembly.notice, 'days'),
    list: number(({ voterList }) => voterList, 'days'), objection: number(({ objection }) => objection, 'days'), decision: number(({ decision }) => decision, 'days'), nominators: number(({ nominators }) => nominators, 'least'),
    turnoutVoters: share(({ turnout }) => turnout?.allVoters), turnoutHouseholds: share(({ turnout }) => turnout?.householdReps), turnoutReps: share(({ turnout }) => turnout?.residentReps),
    elected: share(({ elected }) => elected), runoff: share(({ runoff }) => runoff?.share), proxies: number(({ proxy }) => proxy?.most, 'most'),
    recallVoters: share(({ recall }) => recall?.voters), recallReps: share(({ recall }) => recall?.residentReps),
    repShare: share(({ representativeMeeting }) => representativeMeeting?.share), repQuorum: share(({ representativeMeeting }) => representativeMeeting?.quorum), repCall: share(({ representativeMeeting }) => representativeMeeting?.call),
    handover: number(({ handover }) => handover?.within, 'days'), posted: number(({ disclosure }) => disclosure?.posted, 'days'), workMonths: number(({ registration }) => registration?.workers, 'months'), age: number(({ franchise }) => franchise, 'age'),
  };
}
