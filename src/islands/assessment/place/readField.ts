import type { Answer, Measure, Question } from '../../../rules/engine/index.ts';
import { plain } from '../../../schemas/spreadsheets/index.ts';
import { none, parserOf, type Parsed } from '../../shared/index.ts';

/** What one question of a page says: an answer, nothing (undefined: not known), or what is to be corrected. */
export function readField(question: Question, form: FormData): Parsed<Answer | undefined> {
  const given = form.getAll(question.id).map(String);
  const [first] = given;
  switch (question.kind) {
    case 'yesNo':
    case 'choice':
    case 'date':
      return { value: first };
    case 'several':
      if (first === undefined || given.includes('unknown')) return { value: first === undefined ? undefined : 'unknown' };
      return { value: question.choices.filter((choice) => given.includes(choice)) };
    case 'number':
      return readNumber(question, first ?? '');
  }
}

/** A figure as people type it, with the word for what is counted; nothing when it was left empty. */
export function readNumber({ measure, least, most }: Readonly<{ measure: Measure; least: number; most: number }>, text: string): Parsed<number | undefined> {
  const typed = plain(text).replace(/(张床?|[家个种户名处座]|beds?|institutions?)$/iu, '');
  return typed === '' ? { value: undefined } : parserOf(measure)(typed, least, most);
}

/** Whether a box says that none of the others is so. */
export function isNone(value: string): boolean {
  return value === none || value === 'unknown';
}
