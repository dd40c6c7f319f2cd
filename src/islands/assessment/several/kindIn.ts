import type { AssessmentTools } from '../tools.ts';
import type { TypedRow } from '../state.ts';
import { readCell } from './cellText.ts';

/** The kind of place a row names, if it names one; where all are of one kind, no row has to. */
export function kindIn(tools: AssessmentTools, row: TypedRow): string | null | undefined {
  const { kind } = tools.assessment;
  if (kind === null) return null;
  const question = tools.rules.questions.find(({ id }) => id === kind);
  const read = question === undefined ? { value: undefined } : readCell(question, row[kind] ?? '', tools);
  return 'value' in read && typeof read.value === 'string' && read.value !== 'unknown' ? read.value : undefined;
}
