import { isDate, type Question } from '../../../rules/engine/index.ts';
import { partsAbove } from '../../../schemas/case/index.ts';
import { fill } from '../../../words/index.ts';
import { aboveText, parseCount, type FieldError } from '../../shared/index.ts';
import type { Given } from '../state.ts';
import { labelOf, questionOf, type Tools } from '../tools.ts';

/** What a form says: every answer that can be read, an empty field taking one back; and everything to correct. */
export function readForm(form: HTMLFormElement, tools: Tools): Readonly<{ given: readonly Given[]; errors: readonly FieldError[] }> {
  const errors: FieldError[] = [];
  const given = [...form.querySelectorAll<HTMLInputElement>('input[data-question]')].flatMap((input): readonly Given[] => {
    const id = input.name;
    if (input.type === 'radio') return input.checked ? [{ id, value: input.value === 'unknown' ? null : input.value }] : [];
    const read = readInput(input, questionOf(tools, id), tools);
    if ('value' in read) return [{ id, value: read.value }];
    errors.push({ id: input.id, text: read.text });
    return [];
  });
  const typed = new Map(given.map(({ id, value }) => [id, value]));
  // Nothing is concluded from a part that is larger than its whole: as if it had been left empty.
  const above = partsAbove(tools.scheme.within, (id) => typed.get(id) ?? undefined);
  errors.push(...above.map((each) => ({ id: each.part.replaceAll('.', '-'), text: aboveText(each, tools.shared, (id) => labelOf(tools, id)) })));
  return { given: given.map((each) => (above.some(({ part }) => part === each.id) ? { ...each, value: null } : each)), errors };
}

function readInput(input: HTMLInputElement, question: Question, tools: Tools): Readonly<{ value: Given['value'] }> | Readonly<{ text: string }> {
  const { errors } = tools.words.island;
  const field = labelOf(tools, question.id);
  if (question.kind === 'date') {
    // A date that is begun and not finished reads as none; it must not be taken for one that was left empty.
    if (!input.validity.valid) return { text: fill(errors.day, { field }) };
    return { value: isDate(input.value) ? input.value : null };
  }
  if (question.kind !== 'number' || input.value.trim() === '') return { value: null };
  const read = parseCount(input.value, question.least, question.most);
  if ('value' in read) return { value: read.value };
  const { problem } = read;
  if (problem.kind === 'belowLeast') return { text: fill(errors.least, { field, least: problem.least }) };
  if (problem.kind === 'aboveMost') return { text: fill(errors.most, { field, most: problem.most }) };
  return { text: fill(errors.whole, { field }) };
}
