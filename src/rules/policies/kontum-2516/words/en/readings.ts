import type { Words } from '../type.ts';

/** Where the plan is unclear: each way to read it, why one is used, and what to ask the office. */
export const readings: Words['readings'] = {
  'KT-A01': {
    title: 'A specially difficult mountain commune: 650 or 750 points?',
    options: { specific: '650: what is written for this kind of commune comes first.', general: '750: the rule for every commune.', highest: 'The highest that applies: 750.' },
    why: 'What is specific usually comes before what is general; otherwise 650 would never be used.',
    ask: 'Does a specially difficult mountain commune need 650 or 750 points?',
  },
  'KT-A02': {
    title: 'Does the mark of 650 have one condition or two?',
    options: { both: 'Two: a mountain commune, and specially difficult.', difficultOnly: 'Specially difficult is enough.', mountainOnly: 'A mountain commune is enough.' },
    why: 'The sentence names both.',
    ask: 'For the mark of 650, must a commune be both mountainous and specially difficult, or is one enough?',
  },
  'KT-A03': {
    title: 'Does 650 also hold for wards and towns in hardship?',
    options: { communesOnly: 'No: wards always 850, towns always 750.', likeCommunes: 'Yes: like communes, since they are no better off.' },
    why: 'The mark of 650 is written for communes only.',
    ask: 'Can a ward or town in a specially difficult area be measured by 650 points?',
  },
  'KT-A04': {
    title: 'What do communes and towns of Kon Tum city need?',
    options: { byKind: 'What their kind needs: 750 (or 650).', byPlace: '850, because they lie in the city.' },
    why: '850 speaks of wards only; 750 is written for communes of the city too.',
    ask: 'Does a commune of Kon Tum city need 750 or 850 points?',
  },
  'KT-A05': {
    title: 'On which day is the list of specially difficult communes read?',
    options: { endOfPeriod: 'On 31 October of the year assessed.', meetingDay: 'On the day the council meets.', anyDay: 'On any day of the period.' },
    why: '31 October is the last day of the period that is assessed.',
    ask: 'If the list changes during the period, which day’s list counts?',
  },
  'KT-A07': {
    title: 'Are fractions of a point rounded?',
    options: { exact: 'No: 849.5 is less than 850.', rounded: 'Yes: to a whole number first.' },
    why: 'The plan has no word that allows rounding.',
    ask: 'Is a total with a fraction rounded before it is compared with the mark?',
  },
  'KT-A08': {
    title: 'Can a single criterion fail a unit?',
    options: { totalOnly: 'No: only the total counts.', annexMayAdd: 'Perhaps: the lost annex may add conditions.' },
    why: 'The plan itself speaks of the total only; the annex is lost, so nobody can say.',
    ask: 'Does the annexed set of criteria have a least result for any criterion?',
  },
  'KT-A09': {
    title: 'Commune and district both score: whose points decide?',
    options: { district: 'The district’s; the commune’s are provisional.', commune: 'The commune’s: its conclusion binds.' },
    why: 'The district’s council sets the points of each criterion before it submits a unit.',
    ask: 'Where the commune’s and the district’s points differ, which count?',
  },
  'KT-A11': {
    title: 'Was November 2014 the first round?',
    options: { year2014: 'Yes: 2014 is the first year.', year2015: 'No: 2015 is.' },
    why: 'The plan was signed on 3 October 2014 and postpones nothing.',
    ask: 'Was the first assessment under Plan 2516 that of 2014 or of 2015?',
  },
  'KT-A12': {
    title: '“Before the day”: is that very day still in time?',
    options: { dayBefore: 'No: the day before is the last.', sameDay: 'Yes: that day still counts, as many offices do.' },
    why: 'Taken literally, “before the day” leaves that day out.',
    ask: 'Where the plan says “before 15 November”, is 15 November itself in time?',
  },
  'KT-A15': {
    title: 'Whose last day is 30 December for the award dossier?',
    options: { office: 'The office’s, for sending it to the department.', department: 'The department’s, for passing it to the awards board.' },
    why: 'The sentence is about the dossier sent to the department.',
    ask: 'Is 30 December the last day for the office or for the department?',
  },
  'KT-A16': {
    title: 'Proof of five years: may decisions and copies be mixed?',
    options: { mixed: 'Yes: either kind for each year.', oneKind: 'No: the same kind for all five years.' },
    why: '“Or” stands between the two; nothing says they must be of one kind.',
    ask: 'May one year be proved by the decision and another by a copy of the certificate?',
  },
  'KT-A18': {
    title: 'After an award, is the next year considered again?',
    options: { once: 'Once in each unbroken run, at each level.', everyBlock: 'Again after each further 3 (5) years.', everyYear: 'Every year while the run is long enough.' },
    why: 'The plan names each award once and says nothing of repeating it.',
    ask: 'How long after an award can a unit be considered again while its run goes on?',
  },
  'KT-A19': {
    title: 'For which award do years under Decision 37/2010 count?',
    options: { bothAwards: 'For both awards.', provinceOnly: 'For the province’s only.' },
    why: 'The sentence speaks of awards in general, though it follows the province’s dossier.',
    ask: 'Do years recognised under Decision 37/2010 count towards the district’s award after 3 years?',
  },
  'KT-A23': {
    title: 'Half “by 2020”: which units are counted?',
    options: { year2020: 'Those recognised for 2020.', everRecognised: 'Those ever recognised from 2014 to 2020.', startOf2020: 'Those recognised by 1 January 2020.' },
    why: 'Every year is assessed anew, so the result of 2020 itself is taken.',
    ask: 'Does the target of 50% count units recognised for 2020, or all years together?',
  },
  'KT-A25': {
    title: 'Several schools of one level: who sits?',
    options: { onePerRole: 'At least one head for each level.', everyHead: 'Every head.' },
    why: 'The plan names the seats, not all schools.',
    ask: 'Where there are several schools of a level, must every head sit on the council?',
  },
};
