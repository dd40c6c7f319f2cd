/** Years in a row: how many there are, and what may be considered after so many. */
export { beganRecord } from './record.ts';
export { awardOutcome, yearsGivenTwice, type AwardOutcome, type AwardVerdict } from './streak.ts';
