import { reading } from '../../vocabulary/index.ts';

/** From 70 points on a month is entered, but points are named only from 80 on. */
export const belowTheBands = reading('P3-A01', 'beside', ['pt3-4.1-c', 'pt3-4.1-d'], ['recordedWithZero', 'slipFor80', 'oneFrom70']);

/** Exactly 85 is named by two bands. */
export const at85 = reading('P3-A02', 'beside', ['pt3-4.1-d'], ['lower', 'upper']);

/** Exactly 90 is named by two bands. */
export const at90 = reading('P3-A03', 'beside', ['pt3-4.1-d'], ['lower', 'upper']);

/** What comes after the third month at five points. */
export const bonusAgain = reading('P3-A04', 'beside', ['pt3-4.2-a', 'pt3-D.1'], ['block', 'rolling', 'once']);

/** Who is last where several have the lowest score. */
export const lastTies = reading('P3-A05', 'open', ['pt3-4.2-b', 'pt3-D.2'], ['onlyOne', 'tied', 'inGroup']);

/** What a household without students or without labour gets for those items. */
export const absentItems = reading(
  'P3-A06', 'open', ['pt3-3.0', 'pt3-3.3', 'pt3-3.3-a', 'pt3-3.3-b', 'pt3-3.4', 'pt3-3.4-a', 'pt3-3.4-b'], ['open', 'full', 'zero', 'scale'],
);

/** Persons, households and units are named, and points are kept by household. */
export const subjects = reading('P3-A07', 'note', ['pt3-2.2'], ['householdsOnly', 'unitsApart']);

/** Only the most of each item is named. */
export const decimals = reading('P3-A09', 'note', ['pt3-3.0'], ['anyValue']);

/** A month without a score, the bonus itself, the turn of the year. */
const bonusGaps = reading('P3-A12', 'note', ['pt3-4.2-a', 'pt3-D.1'], ['gapBreaks']);

/** Whether points can be exchanged in part. */
const partialExchange = reading('P3-A14', 'note', ['pt3-4.2-c'], ['wholePoints']);

/** Whether exactly 70 counts. */
const at70 = reading('P3-A15', 'note', ['pt3-4.1-c'], ['included']);

/** A visit on another day of the month. */
export const otherDays = reading('P3-A18', 'beside', ['pt3-4.1-b'], ['counts', 'doesNotCount']);

/** Nothing is said of points lapsing. */
const carryOver = reading('P3-A19', 'note', ['pt3-4.2-d'], ['neverLapses']);

/** One item is worded the other way round. */
const wordedNegatively = reading('P3-A20', 'note', ['pt3-3.4', 'pt3-3.4-a'], ['higherIsBetter']);

/** All of them, in the order of the register. */
export const readings = [
  belowTheBands, at85, at90, bonusAgain, lastTies, absentItems, subjects, decimals, bonusGaps, partialExchange, at70, otherDays, carryOver,
  wordedNegatively,
] as const;
