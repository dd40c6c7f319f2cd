import type { Words } from '../type.ts';

/** What an employer owes. */
export const requirements: Words['requirements'] = {
  'R-E01': {
    title: 'Reach the quota, or pay the employment levy',
    what: 'The share of staff with a disability must reach the quota; otherwise the levy is due by law. Small enterprises in their first three years with at most 20 staff are let off. The quota and the formula are in other laws.',
    next: 'The tax office collects the levy; its notice and that of the disabled persons’ federation settle the formula. Have the number of staff with a disability confirmed by the federation before you declare.',
  },
  'R-E12': { title: 'Keep posts for persons with a disability', what: 'State-owned and state-controlled enterprises set up or keep suitable posts. How many, the document does not say.', next: 'The local disabled persons’ federation can say which posts suit.' },
  'R-E12b': { title: 'Hold a job fair at least every two years', what: 'State-owned and state-controlled enterprises hold at least one job fair for persons with a disability every two years. Here 24 months are counted from the last one.', next: 'Ask the employment service of the local disabled persons’ federation how to hold it together.' },
  'R-E13': {
    title: 'Lead by example, and hire persons with a disability first until the quota is reached',
    what: 'Party and government bodies, public institutions and state-owned enterprises lead in hiring and employing persons with a disability; while below the quota they should hire them first.',
    next: 'How priority is given is not in the document. Ask the human resources office and the disabled persons’ federation.',
  },
  'R-E13b': { title: 'Take in blind massage therapists', what: 'Public medical institutions should take in qualified blind massage therapists. What qualifies them is not in the document.', next: 'Ask the local disabled persons’ federation who is qualified.' },
};
