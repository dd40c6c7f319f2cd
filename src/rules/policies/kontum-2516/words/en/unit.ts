import type { Words } from '../type.ts';

type Part = 'evaluation.year' | 'evaluation.times' | `unit.${string}` | `score.${string}` | `conclusion.${string}` | `criterion.${string}`
  | `day.${string}` | `year.${string}` | `district.${string}` | `target.${string}`;

/** The unit, its scores, days, years and what the province counts. */
export const unit: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'evaluation.year': { ask: 'Which year is assessed?', label: 'year of assessment', help: 'The year says which standard applies.' },
  'evaluation.times': { ask: 'How many times was that year assessed?', label: 'assessments in the year', help: 'A year is assessed once.' },
  'unit.kind': {
    ask: 'Is it a commune, a ward or a town?', label: 'kind of unit',
    choices: { commune: { label: 'Commune', official: 'xã' }, ward: { label: 'Ward', official: 'phường' }, town: { label: 'Town', official: 'thị trấn' } },
  },
  'unit.inKonTumCity': { ask: 'Is it part of Kon Tum city?', label: 'part of Kon Tum city' },
  'unit.mountain': { ask: 'Does it lie in the mountains?', label: 'a mountain commune' },
  'unit.speciallyDifficult': {
    ask: 'Has the Prime Minister listed it as specially difficult?', label: 'listed as specially difficult',
    help: 'See the list in force; the plan does not name the decision.',
    choices: { yes: { label: 'Yes, the whole period' }, no: { label: 'No' }, changed: { label: 'It changed during the period' } },
  },
  'unit.difficultAtEnd': { ask: 'Was it on the list on 31 October of the year assessed?', label: 'on the list on 31 October' },
  'unit.difficultOnMeetingDay': { ask: 'Was it on the list on the day the council met?', label: 'on the list on the day the council met' },
  'unit.group': {
    ask: 'Which group does it belong to?', label: 'group under Decision 06/QĐ-TTg',
    choices: {
      cityWard: { label: 'Ward of an urban district, town or city of a centrally run city' },
      mountainOrDifficult: { label: 'Mountain or island commune or town; specially difficult commune' },
      other: { label: 'Every other commune, ward or town' },
    },
  },
  'score.commune': { ask: 'What is the total given by the commune’s council?', label: 'the commune’s total' },
  'score.district': { ask: 'What is the total given by the district’s council?', label: 'the district’s total' },
  'score.allMet': { ask: 'Are all criteria met?', label: 'every criterion is met' },
  'score.noneZero': { ask: 'Is there no criterion at 0 points?', label: 'no criterion at 0 points' },
  'conclusion.commune': {
    ask: 'What did the chair of the commune’s council conclude?', label: 'the chair’s conclusion in the commune',
    choices: { pass: { label: 'Pass' }, fail: { label: 'Fail' } },
  },
  'criterion.most': { ask: 'What is the most this criterion can give?', label: 'maximum' },
  'criterion.commune': { ask: 'How many points does the commune give?', label: 'points by the commune' },
  'criterion.district': { ask: 'How many points does the district give?', label: 'points by the district' },
  'criterion.met': { ask: 'Is this criterion met?', label: 'criterion met' },
  'criterion.reach': { ask: 'To how many points can it be raised?', label: 'can be raised to', help: 'Left empty, the maximum is taken.' },
  'criterion.cost': { ask: 'What does raising it cost?', label: 'cost', help: 'Any unit, the same for all.' },
  'day.meeting': { ask: 'On which day did the commune’s council meet?', label: 'day the commune’s council met' },
  'day.communeDossier': { ask: 'On which day was the commune’s dossier sent?', label: 'day the commune’s dossier was sent' },
  'day.communeReport': { ask: 'On which day was the commune’s report sent?', label: 'day the commune’s report was sent' },
  'day.decision': { ask: 'On which day was the recognition decided?', label: 'day of the decision' },
  'day.districtReport': { ask: 'On which day was the district’s report sent?', label: 'day the district’s report was sent' },
  'day.provinceReport': { ask: 'On which day was the department’s report sent?', label: 'day the province’s report was sent' },
  'day.awardDossier': { ask: 'On which day did the office send the award dossier to the department?', label: 'day the office sent the award dossier' },
  'day.awardForwarded': { ask: 'On which day did the department pass it on to the awards board?', label: 'day the department passed it on' },
  'year.number': { ask: 'Which year?', label: 'year' },
  'year.recognised': { ask: 'Was it recognised that year?', label: 'recognised' },
  'year.basis': {
    ask: 'Under which decision?', label: 'under',
    choices: { '37/2010': { label: 'Decision 37/2010' }, '34/2014': { label: 'Decision 34/2014' } },
  },
  'year.proof': {
    ask: 'What proves that year?', label: 'proof',
    choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } },
  },
  'year.districtAward': { ask: 'Did the district give an award that year?', label: 'award by the district' },
  'year.provinceAward': { ask: 'Did the province give an award that year?', label: 'award by the province' },
  'district.implements': { ask: 'Does the district or city work on child-friendly communes?', label: 'works on child-friendly communes' },
  'district.directs': { ask: 'Does it have every commune assess itself every year?', label: 'has every commune assess itself every year' },
  'target.units': { ask: 'How many communes, wards and towns does the province have?', label: 'communes, wards and towns in all' },
  'target.recognised2020': { ask: 'How many are recognised for 2020?', label: 'recognised for 2020' },
  'target.everRecognised': { ask: 'How many were ever recognised from 2014 to 2020?', label: 'ever recognised 2014–2020' },
  'target.recognisedAtStart': { ask: 'How many were recognised by 1 January 2020?', label: 'recognised by 1 January 2020' },
};
