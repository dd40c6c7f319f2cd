import type { CompareWords } from './type.ts';

/** The same in English. */
export const en: CompareWords<'one'> = {
  item: 'Item',
  lead: 'The answers stay as they are; they are only put beside others.',
  vary: 'What should be different?',
  answer: 'An answer or a day', reading: 'The reading',
  which: 'Which one?',
  given: 'Answered', unanswered: 'Not answered yet',
  now: 'The answer now: {answer}',
  instead: 'Instead',
  whichReading: 'Which unclear place?',
  noReadings: 'With these answers no reading changes the result.',
  one: 'One side reads', other: 'The other side reads',
  chooseOther: 'Both sides are the same, so there is nothing to compare. Choose another.',
  go: 'Compare',
  sides: { here: 'Now', there: 'With the change' },
  changed: 'What is changed',
  differ: { one: '1 difference', other: '{n} differences' },
  none: 'Nothing in the result differs.',
  same: { one: '1 item is the same', other: '{n} items are the same' },
  difference: 'Difference',
  more: '{sum} more', less: '{sum} less',
  readAs: 'Reading: {title}',
  print: 'Print this comparison',
};
