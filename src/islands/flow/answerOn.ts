import type { Answer, ISODate, Question } from '../../rules/engine/index.ts';
import { daysOutside } from '../../schemas/case/index.ts';
import { readAnswer, type Parsed } from '../shared/index.ts';

/** What the form of a question says on the day of the facts: an answer that the rules can take and that can be on that day, or what is to be corrected. */
export function answerOn(question: Question, form: FormData, factsOn: ISODate): Parsed<Answer> {
  const read = readAnswer(question, form);
  const [outside] = 'value' in read ? daysOutside([question], factsOn, () => read.value) : [];
  return outside === undefined ? read : { problem: { kind: 'dayOutside', day: factsOn, most: outside.most } };
}
