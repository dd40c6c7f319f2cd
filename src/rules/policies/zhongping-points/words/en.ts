import { scheme } from '../scheme.ts';
import type { Words } from './type.ts';

/** The scheme in English. */
export const en: Words = {
  title: 'Household points of Zhongping village',
  intro: `One visit a month scores ${scheme.items.length} items, ${scheme.total.most / 100} in all; scores turn into points, and points buy goods at the village shop. For one household over a year, or for the whole village.`,
  groups: { habitat: 'Home and surroundings', example: 'Setting an example', students: 'Schooling', work: 'Work', kindness: 'Kindness' },
  items: {
    yard: { label: 'Yard', look: 'Swept, no household waste and no rubbish' },
    livingRoom: { label: 'Living room', look: 'Clean floor, no visible dust on the furniture' },
    kitchen: { label: 'Kitchen', look: 'Things in order, clean floor' },
    bedroom: { label: 'Bedroom', look: 'Clean bed, clothes and shoes in order' },
    toilet: { label: 'Toilet', look: 'No smell, clean floor, nothing overflowing, usable' },
    role: { label: 'Leading and taking part', look: 'Party families: leading, carrying, bridging. Other families: taking part in local business and public good' },
    positive: { label: 'Good spirit', look: 'Whether the family passes on good spirit and good news' },
    lawful: { label: 'Law and manners', look: 'Whether the family keeps to law and public manners' },
    parentSupport: { label: 'Parents support schooling', look: 'Whether parents support, encourage and urge school' },
    studentEffort: { label: 'Pupils study eagerly', look: 'Whether the pupils study eagerly' },
    diligence: { label: 'Diligent work', look: 'Whether those who can work do honest work; more is better' },
    employment: { label: 'Work for all', look: 'Whether everyone free to work has a job or a business' },
    family: { label: 'Care in the family', look: 'Children honour parents, parents care for children, no violence' },
    neighbours: { label: 'Peace with neighbours', look: 'Whether the family lives in peace with its neighbours' },
  },
  steps: { assessed: 'Visit scored', reviewed: 'Reviewed by the leading group', posted: 'Posted in public', confirmed: 'Points confirmed' },
  checklists: {
    workingGroup: {
      title: 'Working group',
      parts: { villageCommittees: 'Members of the two village committees', groupLeaders: 'Leaders of villager groups', areaSecretaries: 'Secretaries of area branches', partyMembers: 'Party members’ representatives', villagers: 'Villagers’ representatives' },
    },
    leadingGroup: {
      title: 'Leading group',
      parts: { commander: 'Village commander (head)', generalSecretary: 'Secretary of the general branch (deputy)', firstSecretary: 'First secretary in the village (deputy)', committees: 'The two village committees', workTeam: 'The work team in the village' },
    },
  },
  readings: {
    'P3-A01': {
      title: 'What a score of 70 or more but below 80 brings',
      options: { recordedWithZero: 'No points, but the month is entered', slipFor80: '“70” is a slip for “80”: no points and no entry', oneFrom70: 'One point from 70 on' },
      why: 'The bands begin at 80, and the sentence on 70 only says that points are kept; to the letter the month is entered with nothing.',
      ask: 'How many points does a score of 70 or more but below 80 bring, and is the month entered?',
    },
    'P3-A02': {
      title: 'Which band holds exactly 85',
      options: { lower: 'The lower one, 1 point', upper: 'The upper one, 3 points' },
      why: '“80 to 85” plainly includes 85, and the next band has to be kept apart from it.',
      ask: 'Does a score of exactly 85 bring 1 point or 3?',
    },
    'P3-A03': {
      title: 'Which band holds exactly 90',
      options: { lower: 'The lower one, 3 points', upper: 'The upper one, 5 points' },
      why: 'Exactly 85 is read in the same way.',
      ask: 'Does a score of exactly 90 bring 3 points or 5?',
    },
    'P3-A04': {
      title: 'What follows after the first bonus',
      options: { block: 'One bonus for every full 3 months, then counting starts again', rolling: 'A bonus every month from the third on', once: 'One bonus ever' },
      why: 'Three months in a row, taken as blocks, reward no month twice and are not limited to once.',
      ask: 'After the bonus for 3 months at 5 points, what does a fourth such month bring?',
    },
    'P3-A05': {
      title: 'Who is “last” when scores are equal',
      options: { onlyOne: 'Only the single lowest in the village', tied: 'All who share the lowest', inGroup: 'The lowest of a group or grid' },
      why: 'A blacklist is a grave matter, so the narrow reading is safer. The result only ever says that people must decide.',
      ask: 'Among whom is “last for 3 months in a row” compared, and do equal scores count?',
    },
    'P3-A06': {
      title: 'What a household without pupils or without labour gets for those items',
      options: { open: 'Left open: everything from nothing to the full score', full: 'The full score', zero: 'Nothing', scale: 'The other items are scaled up to 100' },
      why: 'The text does not say, and nobody can decide it for the village.',
      ask: 'What do households without pupils (or without labour) get for these items?',
    },
    'P3-A07': {
      title: 'Whether shops and societies are scored',
      options: { householdsOnly: 'Only households are scored', unitsApart: 'Units have a table of their own' },
      why: 'Points are kept by household, and the items only fit homes.',
      ask: 'Are shops and societies scored, and by which table?',
    },
    'P3-A09': {
      title: 'How an item is scored',
      options: { anyValue: 'Anything from nothing to the most, decimals too' },
      why: 'Only the most is written.', ask: 'What is taken off for what, and are decimals allowed?',
    },
    'P3-A12': {
      title: 'A missing month, the bonus itself, the turn of the year',
      options: { gapBreaks: 'A missing month breaks the row; the bonus does not count; the turn of the year does not break it' },
      why: 'In a row means one calendar month after the other; a bonus is no month’s points.', ask: 'Does a month without a visit break the row?',
    },
    'P3-A14': {
      title: 'Whether points can be exchanged in part',
      options: { wholePoints: 'Whole points, at most the balance' },
      why: 'One point is worth one yuan, and nothing smaller is named.', ask: 'Can part of the points be exchanged?',
    },
    'P3-A15': {
      title: 'Whether exactly 70 is “70 or more”',
      options: { included: 'Yes' },
      why: 'In law 以上 includes the number.', ask: 'Does exactly 70 count?',
    },
    'P3-A18': {
      title: 'Whether a visit outside the 20th to 25th counts',
      options: { counts: 'It counts, marked as on another day', doesNotCount: 'It does not count' },
      why: 'The days bind those who visit; a household should lose nothing by it.', ask: 'Does the score of a visit after the 25th count?',
    },
    'P3-A19': {
      title: 'Whether points lapse',
      options: { neverLapses: 'No, they are carried over' },
      why: 'The text says that they add up and names no end.', ask: 'Do points lapse?',
    },
    'P3-A20': {
      title: 'Whether a high score for “idleness” is good or bad',
      options: { higherIsBetter: 'More is better' },
      why: 'Every one of the hundred points is given for doing well.', ask: 'Is 5 the score for diligent work?',
    },
  },
  remarks: {
    publicityLength: 'How long scores are posted is not written; the village decides. No other place’s 5 days may be borrowed.',
    objections: 'How objections are dealt with is not written.',
    stock: 'What the village shop has is a question for the village.',
    blacklist: 'A “blacklist” is decided by people. No list is made here, and no household is shown to others.',
  },
};
