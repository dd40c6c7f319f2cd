import { districtAward, provinceAward } from '../../awards.ts';
import type { Words } from '../type.ts';

/** Points, days and years; who watches over each criterion; what is not checked here. */
export const further: Pick<Words, 'groups' | 'further' | 'monitors' | 'milestones' | 'schemes' | 'criteria06' | 'remarks' | 'named'> = {
  groups: { councils: 'Councils', dossiers: 'Dossiers', targets: 'Targets of the province' },
  further: {
    'S-01': { title: 'The total and the mark', what: 'The kind of unit gives the mark; a total equal to it or higher is enough. Until all is scored, the lowest and the highest possible total are taken.' },
    'S-02': { title: 'The chair’s conclusion in the commune', what: 'The chair concludes; here it is only held against the points, and a difference is pointed out.' },
    'S-03': { title: 'Submission for recognition', what: 'Where the district’s points are enough, its council submits the unit.' },
    'S-04': { title: 'Who watches over each criterion', what: 'Each criterion has exactly one body of the province that watches over it.' },
    'L-01': { title: 'The calendar of a year', what: 'The period, the meeting and the last days. “Before” is read strictly; the very day is called borderline.' },
    'A-01': { title: `Award by the district: ${districtAward.years} years in a row`, what: `After ${districtAward.years} years in a row the district or city can consider an award.` },
    'A-02': { title: `Award by the province: ${provinceAward.years} years in a row`, what: `After ${provinceAward.years} years in a row the province can consider an award.` },
  },
  monitors: {
    labour: 'Department of Labour', justice: 'Department of Justice', police: 'Provincial police', health: 'Department of Health',
    education: 'Department of Education', culture: 'Department of Culture and Sport',
  },
  milestones: {
    meeting: { title: 'Commune’s council meets', who: 'The commune’s council' },
    communeDossier: { title: 'Commune sends its dossier', who: 'Chair of the commune → district labour office' },
    communeReport: { title: 'Commune reports', who: 'Commune → district or city' },
    decision: { title: 'Recognition is decided', who: 'District or city' },
    districtReport: { title: 'District reports', who: 'District → province, through the department' },
    provinceReport: { title: 'Province reports', who: 'Department → ministry and province' },
    awardDossier: { title: 'Dossier for an award by the province', who: 'Labour office → department' },
  },
  schemes: {
    'plan-2516': { name: 'Plan 2516/KH-UBND (2014): 15 criteria', short: 'Plan 2516', when: 'from 3 October 2014; by one source, out of force since 3 January 2020' },
    'decision-06': { name: 'Decision 06/QĐ-TTg (2019): 13 criteria', short: 'Decision 06/2019', when: 'from 3 January 2019' },
  },
  criteria06: [
    'Resources for children’s rights', 'Birth registration', 'Child abuse', 'Law-breaking and drug addiction', 'Accidents and injuries',
    'Children in special circumstances helped', 'Full vaccination under age 1', 'Malnutrition under age 5', 'Periodic health checks',
    'School and preschool attendance', 'Children’s participation', 'Play, culture and sport', 'Satisfaction of children and residents',
  ],
  remarks: {
    foundedHowOften: 'The plan does not say whether the council is set up every year or once.',
    othersMayJoin: 'The chair may add representatives of other organisations; any number is fine.',
    quorum: 'The plan says nothing of a quorum or a vote.',
    samePerson: 'The plan does not say whether one person may hold two seats.',
    oneCouncilAYear: 'The district’s council is read to be set up once a year, with a copy of the request in each dossier.',
    openList: 'The list is open: other bodies and members of the steering board may join.',
    whereto: 'One place says the papers go to the office, another to the people’s committee; they are read as one bundle.',
    onlyIfPassed: 'The dossier is sent only where the unit passed; the report always.',
    copyOfRequest: 'The council is set up once a year, so each dossier holds a copy of the request.',
    certificateForm: 'The plan does not print the form of the certificate.',
    awardRoute: 'The third printed item is a step, not a paper.',
    howManyDistricts: 'The plan does not say how many districts and cities there are.',
    afterwards: 'After 2020 the share is to go on rising; the plan does not say by how much.',
  },
  named: { difficult: 'listed as specially difficult', hardship: 'a specially difficult mountain commune' },
};
