import { scheme } from '../scheme.ts';
import type { Words } from './type.ts';

const tieOptions = { pending: 'Those above the line are in, those who tie wait, and the seats left are shown', allIn: 'All who tie are in, even beyond the seats', noneIn: 'None who tie is in, even if seats stay empty', localRule: 'The village says who comes first' };
const tieWhy = 'The text does not say. Keeping them waiting means that no software gives out a seat.';

/** The scheme in English. */
export const en: Words = {
  title: 'Points ledger of Zengjiang',
  intro: `Points by family: who reported what, and for how many points; posted and confirmed every quarter. ${scheme.stars.seats} “points stars” a quarter, ${scheme.advanced.seats} “advanced households” a year, and back to nothing at the year’s end. Items and points are the village’s own.`,
  channels: { self: 'Reported by the family', representative: 'Reported by a villagers’ representative', group: 'Entered by the working group' },
  seats: {
    stars: { title: 'Points stars', what: '{n} households of each village every quarter' },
    advanced: { title: 'Advanced households', what: '{n} households of each village every year' },
  },
  checklists: {
    village: { title: 'What the village must have', parts: { plan: 'A work plan', workingGroup: 'A points working group', ledger: 'A ledger', handbook: 'A points booklet for every family' } },
    workingGroup: { title: 'The working group', parts: { secretary: 'Secretary of the village party branch (in charge)', committees: 'Members of the two village committees', cadres: 'Cadres’ representatives', villagers: 'Villagers’ representatives', volunteers: 'Volunteers' } },
  },
  readings: {
    'P1-A01': { title: 'Which items count, and for how many points', options: { villageTable: 'The village fills them in' }, why: 'The score table is not attached.', ask: 'Where is the score table of this village?' },
    'P1-A02': { title: `A tie at place ${scheme.stars.seats}`, options: tieOptions, why: tieWhy, ask: `What becomes of households that tie at place ${scheme.stars.seats} of the points stars?` },
    'P1-A03': { title: `A tie at place ${scheme.advanced.seats}`, options: tieOptions, why: tieWhy, ask: `What becomes of households that tie at place ${scheme.advanced.seats} of the advanced households?` },
    'P1-A04': { title: 'Which points make a star', options: { quarterOnly: 'Those of the quarter', yearToDate: 'Those of the year so far' }, why: 'Reviewing every quarter and naming every quarter both speak of the quarter.', ask: 'Are stars named by the quarter’s points or by those of the year so far?' },
    'P1-A05': { title: 'Whether a rank is the choice', options: { candidates: 'A rank makes a candidate; people choose', freeChoice: 'The choice need not follow the rank' }, why: 'People choose, and no software can do it for them.', ask: 'Does the choice follow the rank, or is there a vote?' },
    'P1-A06': { title: 'Too few households, or none with points', options: { positiveOnly: 'Only those with points; seats may stay empty', fillWithZero: 'Seats are filled with households without points' }, why: 'A family that did nothing should not be named because a seat is free.', ask: 'Are seats filled when there are fewer than 20 (or 10)?' },
    'P1-A07': { title: 'The moment a year ends', options: { freezeSelectReset: 'Freeze the sums, choose, then reset after 31 December; the fourth quarter is the old year’s', resetFirst: 'Reset first, so that nobody can be chosen', byPublication: 'Points belong to the year they are posted in' }, why: 'After a reset nobody could be chosen, so the sums come first.', ask: 'The fourth quarter is posted in January: to which year does it belong?' },
    'P1-A08': { title: 'Whether exchanged points count less in the ranking', options: { twoSums: 'No: the year’s sum and the balance are two things', deducted: 'Yes' }, why: 'Using points is not the same as ranking; if using cost a rank, nobody would use them.', ask: 'Do exchanged points count less when households are chosen?' },
    'P1-A09': { title: `How ${scheme.publicity.days} days in public are counted`, options: { firstDayNotCounted: 'Calendar days, without the first', firstDayCounted: 'Calendar days, with the first', workingDays: 'Working days' }, why: 'A period is usually counted without its first day; a few days more are safe.', ask: `Do the first day and weekends count among the ${scheme.publicity.days} days?` },
    'P1-A10': { title: 'Points under an objection', options: { excluded: 'They do not count until it is decided', included: 'They count meanwhile' }, why: 'What is not checked cannot be called confirmed.', ask: 'Do points count while an objection is open?' },
    'P1-A11': { title: `Whether the ${scheme.villages.all} villages include the pilot`, options: { included: 'Yes', apart: 'No' }, why: `All ${scheme.villages.all} villages of the subdistrict are meant.`, ask: `Do the ${scheme.villages.all} villages include Guangyao?` },
    'P1-A12': { title: 'What one household is', options: { byRegister: 'By the household register', byResidence: 'By where people live' }, why: 'The text does not say; the village decides.', ask: 'Is a household counted by register or by residence?' },
    'P1-A13': { title: 'How far “in front” reaches', options: { localNumber: 'The village fills in a rank', notChecked: 'No rank is set' }, why: 'No rank is written.', ask: 'Up to which rank is a household “in front”?' },
    'P1-A15': { title: 'What a point buys', options: { localRate: 'The village fills it in; without it no money is shown' }, why: 'No rate is written, and no other place’s may be borrowed.', ask: 'What is a point worth in this village?' },
    'P1-A20': { title: 'One act reported by several people', options: { onceAndAsk: 'Same family, item and day count once, and the village confirms' }, why: 'One act should not count twice.', ask: 'How does an act count that several people reported?' },
  },
  remarks: {
    scoreTable: 'The score table is not attached. Items and points are the village’s own, and nothing here can tell whether they are right.',
    objectionTime: 'Until when one may object, and when an answer is due, is not written.',
    veto: 'Whether anything bars a family is not written.',
    land: 'Dividends, building land and collective land are only “to be explored” and need a legal review; nothing of it is computed.',
    stock: 'What can be had for points is a question for the village.',
  },
};
