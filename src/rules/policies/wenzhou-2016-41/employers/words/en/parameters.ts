import type { Words } from '../type.ts';

/** Local standards: what they are and how to ask for them. */
export const parameters: Words['parameters'] = {
  'wage.minimum': { label: 'Local minimum wage', ask: 'What is the local minimum wage a month now?', help: 'Where no sourced figure is known, enter the one published by the local human resources office.' },
  'quota.ratio': {
    label: 'Employment quota', ask: 'What share of all staff must have a disability?',
    help: 'Not in this document. Zhejiang’s regulation of 2009 sets 1.5%; the source is under “local figures”.',
  },
  'quota.welfareRatio': {
    label: 'A welfare enterprise’s own quota', ask: 'What share does its qualification as a welfare enterprise demand?',
    help: 'The document does not say which quota is meant. The national regulation asks at least 25% of concentrated employers; enter what the recognition papers say.',
  },
  'levy.exemptStaff': {
    label: 'Staff up to which no levy is due', ask: 'Up to how many staff is an enterprise let off the levy?',
    help: 'National relief since 2020, outside this document; the source is under “local figures”.',
  },
  'levy.reliefLine': { label: 'Line above which less of the levy is due', ask: 'From what share of staff with a disability is less of the levy due?', help: 'From 2023 to 2027 the national rule says 1%.' },
  'levy.shareFromLine': { label: 'Share due from that line on', ask: 'What part of the levy is due from that line up to the quota?' },
  'levy.shareBelowLine': { label: 'Share due below that line', ask: 'What part of the levy is due below that line?' },
  'levy.averageWage': {
    label: 'Average yearly wage for the levy', ask: 'What average yearly wage of the year before is the levy counted on?',
    help: 'Today it is the employer’s own average wage of the year before; Zhejiang’s regulation of 2009 took that of the area. The tax office says which.',
  },
  'sheltered.openingSubsidy': { label: 'Opening subsidy of sheltered workshops', ask: 'How much is the place’s one-off opening subsidy?', help: 'It goes by size; the document gives no sum.' },
  'concentrated.contributionSubsidy': { label: 'Social insurance subsidy for each person', ask: 'How much social insurance does the place pay for each person?' },
  'agricultural.reward': { label: 'Farm enterprises’ reward for each person', ask: 'How much does the place pay for each person employed?', help: 'The document does not say how often.' },
};
