import { evenReading, reading } from '../../vocabulary/index.ts';

/** The score table is not there. */
export const ownTable = reading('P1-A01', 'note', ['pt1-4.1.1', 'pt1-4.1.2.1'], ['villageTable']);

/** Several households share the twentieth place. */
export const starTies = reading('P1-A02', 'beside', ['pt1-4.1.2.2-c', 'pt1-D.1'], ['pending', 'allIn', 'noneIn', 'localRule']);

/** Several households share the tenth place. */
export const advancedTies = reading('P1-A03', 'beside', ['pt1-4.1.2.3', 'pt1-D.1'], ['pending', 'allIn', 'noneIn', 'localRule']);

/** Whether stars are ranked by the points of the quarter. */
export const starsBy = reading('P1-A04', 'beside', ['pt1-4.1.2.2-c'], ['quarterOnly', 'yearToDate']);

/** Whether a rank is a choice already. */
export const chosenBy = reading('P1-A05', 'beside', ['pt1-4.1.2.2-c', 'pt1-4.1.2.3'], ['candidates', 'freeChoice']);

/** Too few households with points. */
export const emptySeats = reading('P1-A06', 'beside', ['pt1-4.1.2.2-c', 'pt1-4.1.2.3', 'pt1-D.1'], ['positiveOnly', 'fillWithZero']);

/** The moment a year ends, and to which year the last quarter belongs. */
export const yearEnd = reading('P1-A07', 'beside', ['pt1-4.1.2.3', 'pt1-4.2-a'], ['freezeSelectReset', 'resetFirst', 'byPublication']);

/** Whether exchanged points count less in the ranking. */
export const exchanged = reading('P1-A08', 'beside', ['pt1-4.1.2.3', 'pt1-4.2-a'], ['twoSums', 'deducted']);

/** How the days in public are counted. */
export const countingDays = reading('P1-A09', 'open', ['pt1-4.1.2.2-a'], ['firstDayNotCounted', 'firstDayCounted', 'workingDays']);

/** Points under an objection. */
export const disputed = reading('P1-A10', 'beside', ['pt1-4.1.2.2-b'], ['excluded', 'included']);

/** Whether the eleven villages include the pilot. */
const pilotVillage = reading('P1-A11', 'note', ['pt1-3.1', 'pt1-3.2'], ['included', 'apart']);

/** What one household is. */
export const oneHousehold = evenReading('P1-A12', ['pt1-4.1.1'], ['byRegister', 'byResidence']);

/** How far "in front" reaches. */
export const inFront = reading('P1-A13', 'note', ['pt1-4.2.1'], ['localNumber', 'notChecked']);

/** What a point buys. */
export const rate = reading('P1-A15', 'note', ['pt1-4.2.2'], ['localRate']);

/** One act reported by several. */
export const duplicates = reading('P1-A20', 'note', ['pt1-4.1.1'], ['onceAndAsk']);

/** All of them, in the order of the register. */
export const readings = [
  ownTable, starTies, advancedTies, starsBy, chosenBy, emptySeats, yearEnd, exchanged, countingDays, disputed, pilotVillage, oneHousehold, inFront,
  rate, duplicates,
] as const;
