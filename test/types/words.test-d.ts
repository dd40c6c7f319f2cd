import { describe, it } from 'vitest';
import {
  choice, parameter, reading, yesNo, type Entitlement, type PolicyWords, type QuestionWords, type ReadingWords,
} from '../../src/rules/vocabulary/index.ts';
import { words } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Words } from '../../src/rules/policies/wenzhou-2016-41/words/type.ts';

const open = yesNo('open');
const colour = choice('colour', ['red', 'green']);
const unclear = reading('R', 'note', ['law'], ['wide', 'narrow']);
const standard = parameter('standard', 'fen/month', { least: 1 });

type Small = PolicyWords<
  typeof open | typeof colour, typeof standard, Entitlement<'E'>, typeof unclear, 'note' | 'bar', 'isAdult'
>;

const whole: Small = {
  title: 't', intro: 'i',
  questions: {
    open: { ask: 'Is it open?', label: 'open' },
    colour: { ask: 'Which colour?', label: 'colour', choices: { red: { label: 'red' }, green: { label: 'green' } } },
  },
  parameters: { standard: { label: 'standard', ask: 'How much?' } },
  entitlements: { E: { title: 'e', what: 'w', next: 'n' } },
  readings: { R: { title: 'r', options: { wide: 'w', narrow: 'n' }, why: 'y', ask: 'a' } },
  remarks: { note: 'n', bar: 'b' },
  named: { isAdult: 'of age' },
};

describe('a missing translation does not compile', () => {
  it('of a question or a choice', () => {
    // @ts-expect-error the question about the colour has no words
    const questions: Small['questions'] = { open: whole.questions.open };
    // @ts-expect-error green has no label
    const choices: QuestionWords<typeof colour> = { ask: 'Which colour?', label: 'colour', choices: { red: { label: 'red' } } };
    // @ts-expect-error a choice asked without its choices
    const none: QuestionWords<typeof colour> = { ask: 'Which colour?', label: 'colour' };
    // @ts-expect-error a yes/no question has no choices to name
    const extra: QuestionWords<typeof open> = { ask: 'Is it open?', label: 'open', choices: { yes: { label: 'yes' } } };
    // @ts-expect-error a question that is not asked in words
    const unasked: QuestionWords<typeof open> = { label: 'open' };
    void [questions, choices, none, extra, unasked];
  });

  it('of an option of a reading', () => {
    // @ts-expect-error the narrow reading is not put into words
    const words: ReadingWords<typeof unclear> = { title: 'r', options: { wide: 'w' }, why: 'y', ask: 'a' };
    // @ts-expect-error the reader is not told what to ask the office
    const unasked: ReadingWords<typeof unclear> = { title: 'r', options: { wide: 'w', narrow: 'n' }, why: 'y' };
    void [words, unasked];
  });

  it('of a remark, a figure, a benefit or a named condition', () => {
    // @ts-expect-error the bar is not put into words
    const remarks: Small['remarks'] = { note: 'n' };
    // @ts-expect-error the standard is not put into words
    const parameters: Small['parameters'] = {};
    // @ts-expect-error the benefit does not say what to do next
    const entitlements: Small['entitlements'] = { E: { title: 'e', what: 'w' } };
    // @ts-expect-error the condition has no name in this language
    const named: Small['named'] = {};
    void [remarks, parameters, entitlements, named];
  });

  it('of anything in the words of Wenzhou', () => {
    const { 'person.grade': grade, ...questions } = words.zh.questions;
    // @ts-expect-error the grade is not asked in Chinese
    const noGrade: Words = { ...words.zh, questions };
    const { whoAssesses, ...remarks } = words.en.remarks;
    // @ts-expect-error nobody is told in English that the text names no assessor
    const noRemark: Words = { ...words.en, remarks };
    const { 'AMB-WZ-17': autism, ...readings } = words.zh.readings;
    // @ts-expect-error the readings of "intellectual (autism)" are not told in Chinese
    const noReading: Words = { ...words.zh, readings };
    void [grade, whoAssesses, autism, noGrade, noRemark, noReading];
  });
});
