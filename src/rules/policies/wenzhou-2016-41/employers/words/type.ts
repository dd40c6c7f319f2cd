import type { PolicyWords } from '../../../../vocabulary/index.ts';
import type { p } from '../parameters.ts';
import type { q } from '../questions.ts';
import type { r } from '../readings.ts';
import type { entitlements, named, requirements } from '../rules.ts';

type Values<T> = T[keyof T];

/** Everything the rules point at by name that is neither question, figure, benefit, requirement nor reading. */
export type Remark =
  // What this tool does not check.
  | 'howTheLevyIsCounted' | 'whatIsSmall' | 'whenCounted' | 'howPriorityIsGiven' | 'howManyPosts' | 'whoseJobFair'
  | 'whoQualifiesForMassage' | 'whichWage' | 'fullYear' | 'actualReward' | 'whoIsLowIncome' | 'sizesOfWorkshops' | 'otherCosts'
  | 'whatIsConcentrated' | 'otherThingsEqual' | 'whichPreferences'
  // What only an office can settle.
  | 'standardOfManagement'
  // What lets off or rules out.
  | 'R-E01-youngAndSmall' | 'R-E01-nationalRelief' | 'R-E02-welfare'
  // What may be drawn together, and what is left open.
  | 'AMB-WZ-30' | 'AMB-WZ-32' | 'R-X08';

/** The words of these rules; leaving one out does not compile. */
export type Words = PolicyWords<
  Values<typeof q>, Values<typeof p>, (typeof entitlements)[number], Values<typeof r>, Remark, keyof typeof named,
  (typeof requirements)[number]
>;
