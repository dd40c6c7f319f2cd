import { readings } from './readingsEn.ts';
import type { Words } from './type.ts';

/** The policy in English. */
export const en: Words = {
  title: 'Residents’ committee elections',
  intro: 'Line-up, calendar, voters, candidates, proxies, counting, recall, meetings, disclosure and appraisal, checked by the law of the day, each with its clause.',
  readings,
  remarks: {
    misconduct: 'Whether anyone won by violence, threats, deceit or bribes is for the subdistrict office or the district government to look into.',
    character: 'The conduct and ability of candidates are not scored.',
    content: 'Whether charters, pacts and decisions are lawful is for an office to say.',
    holidays: 'A last day that falls on a public holiday is not moved, only pointed out.',
    province: 'What the law leaves to provinces (how many more candidates, equal votes, the time for by-elections) is not decided here; see the province’s rules.',
  },
};
