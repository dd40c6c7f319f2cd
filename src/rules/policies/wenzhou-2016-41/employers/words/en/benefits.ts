import type { Words } from '../type.ts';

const papers =
  'The document does not say which papers to bring. Sensible are the business licence, the staff list, and the disability certificates, contracts,'
  + ' social insurance and wage records of the staff with a disability.';
const nobody = `The document does not say which office handles it. Ask the local disabled persons’ federation or human resources office first. ${papers}`;
const workshops = `Row 6 of the annex names who writes the rules, the city’s disabled persons’ federation first; where to apply it does not say. ${papers}`;

/** What an employer can claim. */
export const entitlements: Words['entitlements'] = {
  'R-E02': { title: 'Reward above the quota', what: 'For each person above the quota an enterprise gets at least four months of the local minimum wage a year. How much more, the place decides.', next: nobody },
  'R-E03': { title: 'Welfare enterprise’s reward above its quota', what: 'For each person above its quota a welfare enterprise gets at least one month of the local minimum wage a year.', next: nobody },
  'R-E04': { title: 'Sheltered workshop’s subsidy by head', what: 'For each person with a disability it employs, at least two months of the local minimum wage a year; all who work there count.', next: workshops },
  'R-E05': { title: 'Sheltered workshop’s opening subsidy', what: 'A one-off sum by size when it opens. How much, and which sizes, the document does not say.', next: workshops },
  'R-E06': { title: 'Sheltered workshop’s costs', what: 'Help with rent, training, equipment, accessibility, liability insurance and social insurance. How much, the document does not say.', next: workshops },
  'R-E07': { title: 'E-commerce enterprise’s reward', what: 'For each person with a disability it employs, at least two months of the local minimum wage a year; all of them count.', next: nobody },
  'R-E08': { title: 'Farm enterprise’s or grower’s reward', what: 'A reward by head for employing persons with a disability and a low income; it goes together with other policies such as employment subsidies. How much, the document does not say.', next: nobody },
  'R-E09': { title: 'Social insurance subsidy', what: 'Places may pay part of the social insurance of blind massage shops and other concentrated employers, by head. Whether and how much, ask there.', next: nobody },
  'R-E10': { title: 'Insurance subsidy', what: 'Places may help concentrated employers that have comprehensive liability and accident insurance. Ask there.', next: nobody },
  'R-E11': { title: 'Start-up incubator’s subsidy', what: 'Rent, accessibility and equipment may be subsidised. How much, the document does not say.', next: `Row 7 of the annex names who is responsible, the city’s disabled persons’ federation first; where to apply it does not say. ${papers}` },
  'R-E14': { title: 'Welfare enterprise’s training and accessibility', what: 'Help with vocational training and with making premises accessible. How much, the document does not say.', next: nobody },
  'R-E15': { title: 'Priority in government procurement', what: 'Other things being equal, the government buys first from concentrated employers.', next: 'The document does not say who buys and how. Ask the procurement office of the local finance bureau first.' },
  'R-E16': { title: 'Subsidy for rehabilitation of children', what: 'Privately run services that meet the standard of management get a fitting subsidy. The standard and the sum are not in the document.', next: nobody },
  'R-E17': { title: 'Preferences as for services for the old', what: 'Privately run services for persons with a disability are treated like services for the old. Which preferences, other documents say.', next: 'Ask civil affairs which preferences services for the old have, and how they are applied.' },
};
