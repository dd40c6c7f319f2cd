import type { Answer, Question } from '../../rules/engine/index.ts';
import { fieldNames, none, textOf } from './formFields.ts';
import { parseDay, type Parsed } from './parse.ts';
import { parserOf } from './typed.ts';

// A sum nothing bounds is still typed by a person: a hundred million yuan is a slip.
const mostFen = 10_000_000_000;

/** What the form of a question page says: an answer the rules can take, or what is to be corrected. */
export function readAnswer(question: Question, form: FormData): Parsed<Answer> {
  const other = form.get(fieldNames.other);
  const texts = form.getAll(fieldNames.answer).map(String);
  switch (question.kind) {
    case 'yesNo':
    case 'choice': {
      const [chosen] = texts;
      return chosen === undefined ? { problem: { kind: 'chooseOne' } } : { value: chosen };
    }
    case 'several': {
      const unsure = texts.includes('unknown');
      if (texts.length === 0) return { problem: { kind: 'chooseSome' } };
      if ((unsure || texts.includes(none)) && texts.length > 1) return { problem: { kind: 'notBoth' } };
      return { value: unsure ? 'unknown' : question.choices.filter((choice) => texts.includes(choice)) };
    }
    case 'number': {
      if (other === 'unknown') return { value: 'unknown' };
      if (other === 'none') return { value: 0 };
      return parserOf(question.measure)(texts[0] ?? '', question.least, Math.min(question.most, mostFen));
    }
    case 'date': {
      if (other === 'unknown') return { value: 'unknown' };
      return parseDay(textOf(form, fieldNames.year), textOf(form, fieldNames.month), textOf(form, fieldNames.date));
    }
  }
}
