import type { Words } from '../type.ts';

type Part = `council.${string}` | `districtCouncil.${string}`;

/** The seats of the two councils, and what they leave behind. */
export const councils: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'council.founded': { ask: 'Has the commune’s people’s committee decided to set up the council?', label: 'the council was set up by a decision' },
  'council.chair': { ask: 'Who chairs the council?', label: 'the chair of the council', choices: { chairman: { label: 'The chair of the people’s committee' }, deputy: { label: 'A deputy chair' }, other: { label: 'Somebody else' }, none: { label: 'Nobody yet' } } },
  'council.standing': { ask: 'Who is the standing member?', label: 'the standing member', choices: { cultureOfficer: { label: 'The culture and society officer' }, childOfficer: { label: 'Who is in charge of child protection and care' }, other: { label: 'Somebody else' }, none: { label: 'Nobody yet' } } },
  'council.police': { ask: 'Does the chief of police sit?', label: 'the chief of police', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.justice': { ask: 'Does the justice and civil status officer sit?', label: 'the justice and civil status officer', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.health': { ask: 'Does the head of the health station sit?', label: 'the head of the health station', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.secondarySchool': { ask: 'Does the head of the lower secondary school sit?', label: 'the head of the lower secondary school', choices: { all: { label: 'Sits, of every school' }, some: { label: 'Sits, but not of every school' }, none: { label: 'Missing' }, notApplicable: { label: 'No such school here' } } },
  'council.primarySchool': { ask: 'Does the head of the primary school sit?', label: 'the head of the primary school', choices: { all: { label: 'Sits, of every school' }, some: { label: 'Sits, but not of every school' }, none: { label: 'Missing' }, notApplicable: { label: 'No such school here' } } },
  'council.preschool': { ask: 'Does the head of the preschool sit?', label: 'the head of the preschool', choices: { all: { label: 'Sits, of every school' }, some: { label: 'Sits, but not of every school' }, none: { label: 'Missing' }, notApplicable: { label: 'No such school here' } } },
  'council.front': { ask: 'Does the chair of the Fatherland Front sit?', label: 'the chair of the Fatherland Front', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.youth': { ask: 'Does the secretary of the Youth Union sit?', label: 'the secretary of the Youth Union', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.women': { ask: 'Does the chair of the Women’s Union sit?', label: 'the chair of the Women’s Union', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.residents': { ask: 'Does a representative of the neighbourhoods or villages sit?', label: 'a representative of the neighbourhoods or villages', choices: { seated: { label: 'Sits' }, missing: { label: 'Missing' }, notApplicable: { label: 'Does not exist here' } } },
  'council.minutes': { ask: 'Were minutes taken?', label: 'minutes of the commune’s council' },
  'districtCouncil.founded': { ask: 'Has the district or city set up its council?', label: 'the district’s council was set up' },
  'districtCouncil.chair': { ask: 'Who chairs the district’s council?', label: 'the chair of the district’s council', choices: { chairman: { label: 'The chair of the people’s committee' }, deputy: { label: 'A deputy chair' }, other: { label: 'Somebody else' }, none: { label: 'Nobody yet' } } },
  'districtCouncil.standing': { ask: 'Who is its standing member?', label: 'the standing member of the district’s council', choices: { laborHead: { label: 'The head of the labour office' }, other: { label: 'Somebody else' }, none: { label: 'Nobody yet' } } },
  'districtCouncil.education': { ask: 'Does a leader of education and training sit?', label: 'a leader of education and training' },
  'districtCouncil.culture': { ask: 'Does a leader of culture, sport and tourism sit?', label: 'a leader of culture, sport and tourism' },
  'districtCouncil.health': { ask: 'Does a leader of health sit?', label: 'a leader of health' },
  'districtCouncil.police': { ask: 'Does a leader of the police sit?', label: 'a leader of the police' },
  'districtCouncil.justice': { ask: 'Does a leader of justice sit?', label: 'a leader of justice' },
  'districtCouncil.front': { ask: 'Does a leader of the Fatherland Front sit?', label: 'a leader of the Fatherland Front' },
  'districtCouncil.youth': { ask: 'Does a leader of the Youth Union sit?', label: 'a leader of the Youth Union' },
  'districtCouncil.women': { ask: 'Does a leader of the Women’s Union sit?', label: 'a leader of the Women’s Union' },
  'districtCouncil.minutes': { ask: 'Were minutes taken at the district’s council?', label: 'minutes of the district’s council' },
  'districtCouncil.conclusion': { ask: 'What did the chair of the district’s council conclude?', label: 'the conclusion of the district’s chair', choices: { pass: { label: 'Pass' }, fail: { label: 'Fail' }, notStated: { label: 'Not stated' } } },
};
