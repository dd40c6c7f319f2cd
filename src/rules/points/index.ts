/** Readers of points schemes: visits that are scored every month, and ledgers of points with rankings. They know no policy. */
export { checklistOf, type ChecklistOutcome } from './checklist.ts';
export { isMonth, monthNumber, monthOf, monthsBetween } from './month.ts';
export { accountOf, type Account, type ExchangeOutcome, type MonthOutcome, type NotCounted, type Timing } from './visits/account.ts';
export { bonusesOf } from './visits/bonus.ts';
export { daysBetween, isDate } from '../vocabulary/index.ts';
export type * from '../vocabulary/index.ts';
export { optionOf } from './visits/chosen.ts';
export {
  considerHousehold, type HouseholdResult, type NearestStep, type PointQuestion, type PointReading, type PointReason, type PointSetting,
} from './visits/consider.ts';
export { lastInRow, type LastOutcome, type VillageScores } from './visits/last.ts';
export { visitTotal, type VisitTotal } from './visits/total.ts';
export { pointsOf, stepsOf, worthOf, type Rung, type Worth } from './visits/worth.ts';
export { mostInYear } from './visits/yearly.ts';
export {
  absentScore, counted, mayCount, notCounted, otherMonth, unknownDay, unknownScore, villageOf, type Village, type VillageMonth, type VillageTable,
} from './visits/village.ts';
export { bookIn } from './visits/bookIn.ts';
export { villageScores } from './visits/villageScores.ts';
export type { LastCounts } from './visits/villageLast.ts';
export { publicityOf, type PublicityOutcome, type PublicityVerdict } from './ledger/publicity.ts';
export { seatsOf, type Ranked, type SeatsOutcome } from './ledger/seats.ts';
export { lastOf, ranksOf, type Rank } from './ledger/ranks.ts';
export { active, inOrder } from './ledger/active.ts';
export { fold, type EntryState, type Ledger, type LedgerEntry, type QuarterState, type VillageRules, type YearState } from './ledger/fold.ts';
export { quarterAfter, quarterOf } from './ledger/quarter.ts';
export { itemSums, spreadOf, trendOf, type ItemSum, type QuarterPoints, type Spread } from './ledger/overview.ts';
export { refusalOf, type Refusal } from './ledger/refusal.ts';
export { inFrontOf, rateOn } from './ledger/village.ts';
export { advancedOf, standings, starsOf, type Standing } from './ledger/standing.ts';
