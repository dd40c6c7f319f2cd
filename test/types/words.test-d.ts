import { describe, it } from 'vitest';
import type {
  ChoiceQuestion, Entitlement, Parameter, PolicyWords, QuestionWords, Reading, ReadingWords, YesNoQuestion,
} from '../../src/rules/vocabulary/index.ts';
import { words } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { words as places } from '../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import type { Words as WordsOfPlaces } from '../../src/rules/policies/wenzhou-2016-41/facilities/words/type.ts';
import type { Words } from '../../src/rules/policies/wenzhou-2016-41/words/type.ts';

type Open = YesNoQuestion<'open'>;
type Colour = ChoiceQuestion<'colour', 'red' | 'green'>;
type Unclear = Reading<'R', 'wide' | 'narrow'>;
type Small = PolicyWords<
  Open | Colour, Parameter<'fen/month', 'standard'>, Entitlement<'E'>, Unclear, 'note' | 'bar', 'isAdult'
>;

/** Compiles only where these are all the words wanted. */
function speaks<Wanted>(words: Wanted): Wanted {
  return words;
}

const whole: Small = {
  title: 't', intro: 'i',
  questions: {
    open: { ask: 'Is it open?', label: 'open' },
    colour: { ask: 'Which colour?', label: 'colour', choices: { red: { label: 'red' }, green: { label: 'green' } } },
  },
  parameters: { standard: { label: 'standard', ask: 'How much?' } },
  entitlements: { E: { title: 'e', what: 'w', next: 'n' } },
  requirements: {},
  readings: { R: { title: 'r', options: { wide: 'w', narrow: 'n' }, why: 'y', ask: 'a' } },
  remarks: { note: 'n', bar: 'b' },
  named: { isAdult: 'of age' },
};

describe('a missing translation does not compile', () => {
  it('of a question or a choice', () => {
    // @ts-expect-error the question about the colour has no words
    speaks<Small['questions']>({ open: whole.questions.open });
    // @ts-expect-error green has no label
    speaks<QuestionWords<Colour>>({ ask: 'Which colour?', label: 'colour', choices: { red: { label: 'red' } } });
    // @ts-expect-error a choice asked without its choices
    speaks<QuestionWords<Colour>>({ ask: 'Which colour?', label: 'colour' });
    // @ts-expect-error a yes/no question has no choices to name
    speaks<QuestionWords<Open>>({ ask: 'Is it open?', label: 'open', choices: { yes: { label: 'yes' } } });
    // @ts-expect-error a question that is not asked in words
    speaks<QuestionWords<Open>>({ label: 'open' });
  });

  it('of an option of a reading', () => {
    // @ts-expect-error the narrow reading is not put into words
    speaks<ReadingWords<Unclear>>({ title: 'r', options: { wide: 'w' }, why: 'y', ask: 'a' });
    // @ts-expect-error the reader is not told what to ask the office
    speaks<ReadingWords<Unclear>>({ title: 'r', options: { wide: 'w', narrow: 'n' }, why: 'y' });
  });

  it('of a remark, a figure, a benefit or a named condition', () => {
    // @ts-expect-error the bar is not put into words
    speaks<Small['remarks']>({ note: 'n' });
    // @ts-expect-error the standard is not put into words
    speaks<Small['parameters']>({});
    // @ts-expect-error the benefit does not say what to do next
    speaks<Small['entitlements']>({ E: { title: 'e', what: 'w' } });
    // @ts-expect-error the condition has no name in this language
    speaks<Small['named']>({});
  });

  it('of anything in the words of Wenzhou', () => {
    const { 'person.grade': _grade, ...questions } = words.zh.questions;
    // @ts-expect-error the grade is not asked in Chinese
    speaks<Words>({ ...words.zh, questions });
    const { whoAssesses: _remark, ...remarks } = words.en.remarks;
    // @ts-expect-error nobody is told in English that the text names no assessor
    speaks<Words>({ ...words.en, remarks });
    const { 'AMB-WZ-17': _reading, ...readings } = words.zh.readings;
    // @ts-expect-error the readings of "intellectual (autism)" are not told in Chinese
    speaks<Words>({ ...words.zh, readings });
  });

  it('of a requirement or a group of places', () => {
    const { 'R-G03': _beds, ...requirements } = places.en.requirements;
    // @ts-expect-error the beds are not told in English
    speaks<WordsOfPlaces>({ ...places.en, requirements });
    const { access: _access, ...groups } = places.zh.groups;
    // @ts-expect-error a group without a title
    speaks<WordsOfPlaces>({ ...places.zh, groups });
  });
});
