import type { Words } from '../type.ts';

/** What this tool does not check, what an office settles, what lets off, and what goes together. */
export const remarks: Words['remarks'] = {
  howTheLevyIsCounted:
    'The formula of the levy is not in this document. Used here is today’s: persons missing (parts of a person count) × average yearly wage × the share due.'
    + ' No reliable source was found for a ceiling, or for counting one person with a severe disability as two.',
  whatIsSmall: 'What a small enterprise is, the document does not say; your own answer is used.',
  whenCounted: 'Which year’s staff counts, and how part years count, the document does not say. Today last year’s is used.',
  howPriorityIsGiven: 'How priority is given in hiring is not in the document.',
  howManyPosts: 'How many posts are to be kept is not in the document.',
  whoseJobFair: 'Whether a fair held by the whole group counts is not in the document.',
  whoQualifiesForMassage: 'What qualifies a blind massage therapist is not in the document.',
  whichWage: 'Which year’s minimum wage counts is not in the document. Used here is the one on the day given, where the employer is.',
  fullYear: 'Whether less than a year of employment counts in part is not in the document. A full year is assumed.',
  actualReward: 'The place decides how much is paid.',
  whoIsLowIncome: 'What a low income is, the document does not say; the place recognises it.',
  sizesOfWorkshops: 'Which sizes are told apart is not in the document.',
  otherCosts: 'After the six costs the text says “and so on”; ask about others too.',
  whatIsConcentrated: 'What a concentrated employer is, the document does not say. Sheltered workshops are counted in here.',
  otherThingsEqual: 'What “other things being equal” means is not in the document.',
  whichPreferences: 'Which preferences services for the old have, other documents say.',
  standardOfManagement: 'whether the standard of management is met',
  'R-E01-youngAndSmall': 'A small enterprise in its first three years with at most 20 staff pays no levy',
  'R-E01-nationalRelief': 'National rules outside this document let off enterprises with few staff',
  'R-E02-welfare': 'A welfare enterprise has a reward of its own, and probably does not draw the common one',
  'AMB-WZ-30': 'The document does not say whether an e-commerce enterprise’s two months and the four months add up',
  'AMB-WZ-32': 'The document does not say whether these may be drawn together',
  'R-X08': 'The reward of farm enterprises and growers goes together with other policies such as employment subsidies',
};

/** Conditions with a name of their own. */
export const named: Words['named'] = {
  reachesQuota: 'The quota is reached',
  isYoungAndSmall: 'A small enterprise in its first three years with at most 20 staff',
  isLetOffNationally: 'An enterprise with so few staff that national rules let it off',
  isWelfareEnterprise: 'A welfare enterprise',
  isShelteredWorkshop: 'A sheltered workshop',
  isConcentrated: 'A concentrated employer',
};
