import type { FacilitiesTools } from '../tools.ts';
import { readCell } from './cellText.ts';

/** The level a cell names, if it names one. */
export function levelIn(tools: FacilitiesTools, text: string): string | undefined {
  const question = tools.rules.questions.find(({ id }) => id === 'area.level');
  const read = question === undefined ? { value: undefined } : readCell(question, text, tools);
  return 'value' in read && typeof read.value === 'string' && read.value !== 'unknown' ? read.value : undefined;
}
