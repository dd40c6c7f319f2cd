import { choice, day, number, yesNo, type CaseList, type Question } from '../../vocabulary/index.ts';

/** The criteria that are scored, in the order of their numbers; those of the plan are 15, those of the decision of 2019 are 13. */
export const criteria: CaseList = { id: 'criteria', least: 0, most: 15 };

/** The years a unit was assessed in. */
export const years: CaseList = { id: 'years', least: 0, most: 40 };

/** The districts and cities of the province. */
export const districts: CaseList = { id: 'districts', least: 0, most: 60 };

/** The most points there are (kt-III.2.2), in hundredths. */
export const allPoints = 100_000;

const points = { least: 0, most: allPoints } as const;
const ofCriterion = { of: criteria.id, changeable: 'byChoice' } as const;
const seat = ['seated', 'missing', 'notApplicable'] as const;
const heads = ['all', 'some', 'none', 'notApplicable'] as const;
const proof = ['decision', 'copy', 'both', 'none'] as const;
const yes = { changeable: 'byChoice' } as const;

/** The unit, its scores, and what was concluded. */
export const unit = {
  year: number('evaluation.year', 'items', { least: 2010, most: 2100 }),
  kind: choice('unit.kind', ['commune', 'ward', 'town']),
  inCity: yesNo('unit.inKonTumCity'),
  mountain: yesNo('unit.mountain'),
  difficult: choice('unit.speciallyDifficult', ['yes', 'no', 'changed']),
  difficultAtEnd: yesNo('unit.difficultAtEnd'),
  difficultOnMeetingDay: yesNo('unit.difficultOnMeetingDay'),
  group: choice('unit.group', ['cityWard', 'mountainOrDifficult', 'other']),
  communeTotal: number('score.commune', 'points/100', points, yes),
  districtTotal: number('score.district', 'points/100', points, yes),
  allMet: yesNo('score.allMet', yes),
  noneZero: yesNo('score.noneZero', yes),
  conclusion: choice('conclusion.commune', ['pass', 'fail']),
} as const;

/** What is known of each criterion. */
export const criterion = {
  most: number('criterion.most', 'points/100', { least: 1, most: allPoints }, { of: criteria.id }),
  commune: number('criterion.commune', 'points/100', points, ofCriterion),
  district: number('criterion.district', 'points/100', points, ofCriterion),
  met: yesNo('criterion.met', ofCriterion),
  reach: number('criterion.reach', 'points/100', points, ofCriterion),
  cost: number('criterion.cost', 'items', { least: 0, most: 1_000_000_000 }, { of: criteria.id }),
} as const;

/** When what comes round every year was done. */
export const done = {
  meetings: number('evaluation.times', 'items', { least: 0, most: 20 }, yes),
  meeting: day('day.meeting'),
  communeDossier: day('day.communeDossier'),
  communeReport: day('day.communeReport'),
  decision: day('day.decision'),
  districtReport: day('day.districtReport'),
  provinceReport: day('day.provinceReport'),
  awardDossier: day('day.awardDossier'),
  awardForwarded: day('day.awardForwarded'),
} as const;

/** Who sits on the two councils. */
export const seats = {
  founded: yesNo('council.founded', yes),
  chair: choice('council.chair', ['chairman', 'deputy', 'other', 'none'], yes),
  standing: choice('council.standing', ['cultureOfficer', 'childOfficer', 'other', 'none'], yes),
  police: choice('council.police', seat, yes),
  justice: choice('council.justice', seat, yes),
  health: choice('council.health', seat, yes),
  secondary: choice('council.secondarySchool', heads, yes),
  primary: choice('council.primarySchool', heads, yes),
  preschool: choice('council.preschool', heads, yes),
  front: choice('council.front', seat, yes),
  youth: choice('council.youth', seat, yes),
  women: choice('council.women', seat, yes),
  residents: choice('council.residents', seat, yes),
  minutes: yesNo('council.minutes', yes),
  districtFounded: yesNo('districtCouncil.founded', yes),
  districtChair: choice('districtCouncil.chair', ['chairman', 'deputy', 'other', 'none'], yes),
  districtStanding: choice('districtCouncil.standing', ['laborHead', 'other', 'none'], yes),
  districtEducation: yesNo('districtCouncil.education', yes),
  districtCulture: yesNo('districtCouncil.culture', yes),
  districtHealth: yesNo('districtCouncil.health', yes),
  districtPolice: yesNo('districtCouncil.police', yes),
  districtJustice: yesNo('districtCouncil.justice', yes),
  districtFront: yesNo('districtCouncil.front', yes),
  districtYouth: yesNo('districtCouncil.youth', yes),
  districtWomen: yesNo('districtCouncil.women', yes),
  districtMinutes: yesNo('districtCouncil.minutes', yes),
  districtConclusion: choice('districtCouncil.conclusion', ['pass', 'fail', 'notStated'], yes),
} as const;

/** The papers of the three dossiers. */
export const papers = {
  request: yesNo('dossier.commune.request', yes),
  report: yesNo('dossier.commune.report', yes),
  minutes: yesNo('dossier.commune.minutes', yes),
  scores: yesNo('dossier.commune.scores', yes),
  councilRequest: yesNo('dossier.recognition.councilRequest', yes),
  appraisal: yesNo('dossier.recognition.appraisal', yes),
  councilMinutes: yesNo('dossier.recognition.minutes', yes),
  submission: yesNo('dossier.recognition.submission', yes),
  decision: yesNo('dossier.recognition.decision', yes),
  certificate: yesNo('dossier.recognition.certificate', yes),
  awardRequest: yesNo('dossier.award.request', yes),
  proof1: choice('dossier.award.proof1', proof, yes),
  proof2: choice('dossier.award.proof2', proof, yes),
  proof3: choice('dossier.award.proof3', proof, yes),
  proof4: choice('dossier.award.proof4', proof, yes),
  proof5: choice('dossier.award.proof5', proof, yes),
} as const;

/** What is known of each year, newest or oldest first as it comes. */
export const ofYear = {
  number: number('year.number', 'items', { least: 2000, most: 2100 }, { of: years.id }),
  recognised: yesNo('year.recognised', { of: years.id }),
  basis: choice('year.basis', ['37/2010', '34/2014'], { of: years.id }),
  proof: choice('year.proof', proof, { of: years.id }),
  districtAward: yesNo('year.districtAward', { of: years.id }),
  provinceAward: yesNo('year.provinceAward', { of: years.id }),
} as const;

/** What the province counts for its two targets. */
export const target = {
  implements: yesNo('district.implements', { of: districts.id }),
  directs: yesNo('district.directs', { of: districts.id }),
  units: number('target.units', 'items', { least: 1, most: 100_000 }),
  recognised: number('target.recognised2020', 'items', { least: 0, most: 100_000 }),
  everRecognised: number('target.everRecognised', 'items', { least: 0, most: 100_000 }),
  atStart: number('target.recognisedAtStart', 'items', { least: 0, most: 100_000 }),
} as const;

/** All questions, in the order they are asked. */
export const questions: readonly Question[] = [unit, criterion, done, seats, papers, ofYear, target].flatMap((group) => Object.values<Question>(group));
