import type { ChosenReadings, Citation, HouseholdBook, Interval, ISODate, Month, Reading, Truth, VisitScheme } from '../../vocabulary/index.ts';
import { accountOf, type Account, type MonthOutcome } from './account.ts';
import { lastInRow, type LastOutcome, type VillageScores } from './last.ts';
import { stepsOf } from './worth.ts';

/** Something the text says, the month it was held against, and how it came out. */
export type PointReason = Readonly<{ month: Month | null; cite: Citation; truth: Truth }>;

/** A reading that turns the result, with the balance and the number of months entered under each option. */
export type PointReading = Readonly<{
  reading: string;
  recommended: string | null;
  options: readonly Readonly<{ option: string; balance: Interval; entered: Interval }>[];
}>;

/** A question of a month that is open: an item, the sum of a visit, its day, how far it has come, or an objection. */
export type PointQuestion = Readonly<{ month: Month; question: string }>;

/** How much more a score needs to bring more points. `above` says that it must be more than `at`, not just reach it. */
export type NearestStep = Readonly<{ month: Month; at: number; above: boolean; lacks: number; points: number }>;

/** The one result that screen, print, export and table are views of. */
export type HouseholdResult = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  factsOn: ISODate;
  rulesOn: ISODate;
  /** Settled; open answers or readings can still change it; or the text has no table for such a subject. */
  verdict: 'certain' | 'depends' | 'officeDecides';
  balance: Interval;
  /** What the balance buys, in fen. */
  worth: Interval;
  account: Account;
  last: LastOutcome | null;
  reasons: readonly PointReason[];
  readings: readonly PointReading[];
  used: readonly PointQuestion[];
  open: readonly PointQuestion[];
  irrelevant: readonly PointQuestion[];
  nearest: NearestStep | null;
  notChecked: readonly string[];
}>;

/** What a household is considered by beside its book. */
export type PointSetting = Readonly<{
  factsOn: ISODate;
  rulesOn: ISODate;
  chosen: ChosenReadings;
  /** A household; a person, who is counted in one; or a shop or society, for which there is no table. */
  subject: 'household' | 'person' | 'unit';
  /** The scores of the village and the household's name in them; null where they are not known. */
  village: Readonly<{ scores: VillageScores; household: string }> | null;
}>;

/** What the text leaves to others, by its remark in the words of the policy. */
const notChecked = ['publicityLength', 'objections', 'stock', 'blacklist'] as const;

/** Everything there is to know about one household. */
export function considerHousehold(scheme: VisitScheme, book: HouseholdBook, setting: PointSetting): HouseholdResult {
  const { factsOn, rulesOn, chosen, subject, village } = setting;
  const account = accountOf(scheme, book, chosen);
  const readings = readingsThatMatter(scheme, book, chosen);
  const { used, open, irrelevant } = questionsOf(scheme, book, account, chosen);
  const { balance } = account;
  const isOpen = balance.low !== balance.high || account.exchanges.some(({ covered }) => covered === 'unknown') || readings.some(({ reading }) => isLeftOpen(scheme, reading, chosen));
  const { policy, calculator, version, exchange: { fen } } = scheme;
  return {
    policy, calculator, version, factsOn, rulesOn,
    verdict: subject === 'unit' ? 'officeDecides' : isOpen ? 'depends' : 'certain',
    balance,
    worth: { low: balance.low * fen, high: balance.high * fen, per: 1 },
    account,
    last: village === null ? null : lastInRow(scheme, village.scores, village.household, chosen),
    reasons: reasonsOf(scheme, account),
    readings, used, open, irrelevant,
    nearest: nearestOf(scheme, account, chosen),
    notChecked,
  };
}

function isLeftOpen({ readings }: VisitScheme, id: string, chosen: ChosenReadings): boolean {
  return chosen[id] === undefined && readings.some((reading) => reading.id === id && reading.handling === 'open');
}

/** Each reading with every option tried while the others stay as they are. */
function readingsThatMatter(scheme: VisitScheme, book: HouseholdBook, chosen: ChosenReadings): readonly PointReading[] {
  return readingsOfAccount(scheme).flatMap(({ id, options, recommended }) => {
    const tried = options.map((option) => {
      const { balance, entered } = accountOf(scheme, book, { ...chosen, [id]: option });
      return { option, balance, entered };
    });
    const [first] = tried;
    const differs = tried.some(({ balance, entered }) => first !== undefined && !(same(balance, first.balance) && same(entered, first.entered)));
    return differs ? [{ reading: id, recommended, options: tried }] : [];
  });
}

/** The readings that an account asks about. */
function readingsOfAccount({ threshold, borders, bonus, absent, visit }: VisitScheme): readonly Reading[] {
  return [threshold.reading, ...borders.map(({ reading }) => reading), bonus.again, absent.reading, visit.outside];
}

function same(one: Interval, other: Interval): boolean {
  return one.low === other.low && one.high === other.high;
}

function reasonsOf({ steps, visit, threshold, bands, bonus, exchange }: VisitScheme, { months, exchanges }: Account): readonly PointReason[] {
  const [confirmed] = steps.slice(-1);
  const perMonth = months.flatMap(({ month, score, worth, timing, counts, inRow, bonus: given }): PointReason[] => {
    if (score === null || worth === null) return [];
    const { total } = score;
    const band = bands.filter(({ cite }) => worth.cites.includes(cite));
    return [
      ...(confirmed === undefined ? [] : [{ month, cite: confirmed.cite, truth: counts }]),
      { month, cite: visit.cite, truth: timing === 'inTime' ? 'yes' : timing === 'unknown' ? 'unknown' : 'no' },
      { month, cite: threshold.cite, truth: total.low >= threshold.least * total.per ? 'yes' : total.high < threshold.least * total.per ? 'no' : 'unknown' },
      ...band.map(({ cite, points }): PointReason => ({ month, cite, truth: !worth.points.includes(points) ? 'no' : worth.points.length === 1 ? 'yes' : 'unknown' })),
      ...(inRow.high >= bonus.months ? [{ month, cite: bonus.cite, truth: given.low > 0 ? 'yes' : given.high > 0 ? 'unknown' : 'no' } as const] : []),
    ];
  });
  return [...perMonth, ...exchanges.map(({ month, covered }): PointReason => ({ month, cite: exchange.cite, truth: covered }))];
}

/**
 * Which answers were used, which can still change the result, and which cannot. Every score without an answer can move the sum across
 * each border that lies inside what the sum can be, so an item of a month matters exactly where the points of the month are open.
 */
function questionsOf({ visit }: VisitScheme, book: HouseholdBook, { months }: Account, chosen: ChosenReadings): Readonly<Record<'used' | 'open' | 'irrelevant', readonly PointQuestion[]>> {
  const used: PointQuestion[] = [];
  const open: PointQuestion[] = [];
  const irrelevant: PointQuestion[] = [];
  const asksDay = (chosen[visit.outside.id] ?? visit.outside.recommended) === 'doesNotCount';
  for (const record of book.months) {
    const outcome = months.find(({ month }) => month === record.month);
    if (outcome?.score === null || outcome?.worth === null || outcome === undefined) continue;
    const { month } = record;
    const isWorthNothing = (outcome.worth.points.at(-1) ?? 0) === 0;
    const sort = (question: string, isKnown: boolean, matters: boolean) => {
      (isKnown ? used : matters ? open : irrelevant).push({ month, question });
    };
    const canCount = !isWorthNothing && outcome.counts !== 'no';
    const isOpen = outcome.counts !== 'no' && (outcome.worth.points.length > 1 || outcome.worth.entered === 'unknown');
    if (record.visit.kind === 'total') sort('total', record.visit.total !== 'unknown', isOpen);
    else for (const [item, score] of Object.entries(record.visit.items)) if (score !== 'unknown') sort(item, true, true);
    for (const item of record.visit.kind === 'items' ? outcome.score.unknown : []) sort(item, false, isOpen);
    sort('step', record.step !== 'unknown', canCount);
    sort('objection', record.objection !== 'unknown', canCount);
    sort('visitedOn', record.visitedOn !== 'unknown', asksDay && canCount);
  }
  return { used, open, irrelevant };
}

/** What the last month with a score would need for more points; nothing where it is not settled or has the most already. */
function nearestOf(scheme: VisitScheme, { months }: Account, chosen: ChosenReadings): NearestStep | null {
  const last: MonthOutcome | undefined = months.findLast(({ score }) => score !== null);
  const total = last?.score?.total;
  if (last === undefined || total === undefined || total.low !== total.high || total.per !== 1) return null;
  const score = total.low;
  const next = stepsOf(scheme, chosen).ladder.find(({ at, above }) => (above ? score <= at : score < at));
  return next === undefined ? null : { month: last.month, at: next.at, above: next.above, lacks: next.at - score, points: next.points };
}
