import type { Words } from '../type.ts';

/** Where the document is unclear: each way to read it, why one is recommended, and what to ask the office. */
export const readings: Words['readings'] = {
  'AMB-WZ-26': {
    title: 'Must all three conditions hold to be let off the levy, or is one enough?',
    options: {
      allThree: 'All three: a small or micro enterprise, in its first three years, with at most 20 staff.',
      anyOne: 'One of them is enough.',
    },
    why: 'The three stand together and describe the small enterprise. A national notice, 财税〔2015〕72号, means the same; it is not in this document.',
    ask: 'Must an enterprise be small, in its first three years and have at most 20 staff, all at once, to be let off the levy?',
  },
  'AMB-WZ-27': {
    title: 'Which staff with a disability count towards the quota?',
    options: {
      wenzhouOnly: 'Only those with Wenzhou hukou and a certificate issued in Wenzhou.',
      anyCertificate: 'All who hold a certificate.',
    },
    why: 'The document defines the word at its end, for Wenzhou only. National rules count everyone with a certificate; they are not in this document.',
    ask: 'Do staff with hukou and certificate of another place count?',
  },
  'AMB-WZ-27/fraction': {
    title: 'How is the fraction dropped when persons above the quota are counted?',
    options: {
      dropFromDifference: 'Take the quota from the number employed, then drop the fraction.',
      dropFromQuota: 'Drop the quota’s fraction first, then take it away.',
    },
    why: '“Each person more” means a whole person more.',
    ask: 'If the quota is 1.5 persons and 3 are employed, is that one person above it or two?',
  },
  'AMB-WZ-29': {
    title: 'Can a welfare enterprise draw the common reward beside its own?',
    options: {
      onlyItsOwn: 'No, only its own one month.',
      both: 'Yes, the one month and the four months.',
    },
    why: 'A special rule usually goes before the common one. The document does not say.',
    ask: 'Can a welfare enterprise that draws the one-month reward draw the four-month reward as well?',
  },
  'AMB-WZ-29/ratio': {
    title: 'Which quota is meant for welfare enterprises?',
    options: {
      ownQualification: 'The one its own qualification demands.',
      commonQuota: 'The same quota as for other employers.',
    },
    why: 'Welfare enterprises employ more anyway, so their own quota is probably meant. The document does not say.',
    ask: 'Is a welfare enterprise’s reward counted from its own quota or from the common one?',
  },
  'AMB-WZ-30': {
    title: 'Do an e-commerce enterprise’s two months and the four months above the quota add up?',
    options: {
      apart: 'They stand side by side and are not added; the place decides.',
      added: 'They are added: one counts all employed, the other those above the quota.',
    },
    why: 'The document does not say. Where it is not certain, two sums are not promised as one.',
    ask: 'Can an e-commerce enterprise above the quota draw both rewards?',
  },
  'AMB-WZ-32': {
    title: 'Only farm enterprises are told that rewards go together. What of the others?',
    options: {
      notForbidden: 'What is not said is not forbidden. They stand side by side.',
      forbidden: 'What is not said is forbidden.',
    },
    why: 'The document forbids nothing here, so nothing is taken to be forbidden; nor does it allow it, so ask.',
    ask: 'Can an employer that qualifies for several rewards or subsidies draw all of them?',
  },
  'AMB-WZ-32/counted': {
    title: 'Whom does the farm enterprises’ reward count?',
    options: {
      lowIncomeOnly: 'Only persons with a disability and a low income.',
      everyone: 'All persons with a disability employed.',
    },
    why: 'What is encouraged is hiring those with a low income, so probably only they count. The second half of the sentence names all.',
    ask: 'Does the reward of farm enterprises and growers count only persons with a low income?',
  },
  'AMB-WZ-62': {
    title: 'Is the help with training and accessibility only for welfare enterprises above their quota?',
    options: {
      onlyAboveQuota: 'Only for those above their quota.',
      everyWelfareEnterprise: 'For every welfare enterprise.',
    },
    why: 'The sentence continues the one about those above the quota.',
    ask: 'Can a welfare enterprise that is not above its quota get help with training and accessibility?',
  },
  'AMB-WZ-62/insurance': {
    title: 'Are both insurances needed for the subsidy?',
    options: {
      both: 'Both are needed.',
      either: 'One is enough.',
    },
    why: 'The document says “and”.',
    ask: 'Can an employer with liability insurance but no accident insurance get the subsidy?',
  },
};
