import type { Words } from '../type.ts';

type Part = `dossier.${string}`;

/** The papers of the three dossiers. */
export const dossiers: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'dossier.commune.request': { ask: 'Is there the letter asking for recognition, to the chair of the district?', label: 'the letter asking for recognition, to the chair of the district' },
  'dossier.commune.report': { ask: 'Is there the report on how the standard is met?', label: 'the report on how the standard is met' },
  'dossier.commune.minutes': { ask: 'Is there the minutes of the commune’s council?', label: 'the minutes of the commune’s council' },
  'dossier.commune.scores': { ask: 'Is there the total points of the criteria?', label: 'the total points of the criteria' },
  'dossier.recognition.councilRequest': { ask: 'Is there the labour office’s request to set up the district’s council?', label: 'the labour office’s request to set up the district’s council' },
  'dossier.recognition.appraisal': { ask: 'Is there the report on the appraisal?', label: 'the report on the appraisal' },
  'dossier.recognition.minutes': { ask: 'Is there the minutes of the district’s council?', label: 'the minutes of the district’s council' },
  'dossier.recognition.submission': { ask: 'Is there the submission for a decision?', label: 'the submission for a decision' },
  'dossier.recognition.decision': { ask: 'Is there the decision of recognition?', label: 'the decision of recognition' },
  'dossier.recognition.certificate': { ask: 'Is there the certificate that goes with it?', label: 'the certificate that goes with it' },
  'dossier.award.request': { ask: 'Is there the labour office’s request for an award, to the department?', label: 'the labour office’s request for an award, to the department' },
  'dossier.award.proof1': { ask: 'What proves the year itself (the fifth)?', label: 'proof of the year itself (the fifth)', choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } } },
  'dossier.award.proof2': { ask: 'What proves the fourth year?', label: 'proof of the fourth year', choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } } },
  'dossier.award.proof3': { ask: 'What proves the third year?', label: 'proof of the third year', choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } } },
  'dossier.award.proof4': { ask: 'What proves the second year?', label: 'proof of the second year', choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } } },
  'dossier.award.proof5': { ask: 'What proves the first year?', label: 'proof of the first year', choices: { decision: { label: 'The decision' }, copy: { label: 'A copy of the certificate' }, both: { label: 'Both' }, none: { label: 'Neither' } } },
};
