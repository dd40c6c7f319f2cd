import { en as compareEn } from '../../compare/index.ts';
import type { HandoverWords } from './type.ts';

/** What is said while a case is handed over, opened again or compared, in English. */
export const en: HandoverWords<'one'> = {
  item: compareEn.item,
  sheet: {
    title: 'The result at a glance', result: 'Result', clauses: 'Clauses',
    printed: 'Printed on {day}. Address: {address}',
    leftOut: 'Not due or not demanded: {n}; the page on the screen says why.',
  },
  compare: {
    ...compareEn,
    open: 'Compare: what if one thing were different',
    openHint: 'With and without a job, this year and next, two readings, or another file.',
    title: 'What if one thing were different',
    kinds: {
      answer: { label: 'An answer', small: 'With and without a job, for example' },
      day: { label: 'The day', small: 'This year and next, for example' },
      reading: { label: 'The reading', small: 'Where the document is not clear' },
      file: { label: 'Another file', small: 'Downloaded earlier, or from somebody else' },
    },
    which: 'Which answer?',
    otherDay: 'Which day instead?',
    dayLead: 'Now it is {day}. Facts and rules are both taken as on the new day; the answers stay.',
    asItStands: 'Not chosen, every reading is possible',
    chooseFile: 'Choose a file first.',
    result: 'Back to the result',
    sides: { ...compareEn.sides, file: 'The other file' },
    total: 'In all ({period})',
    range: 'from {less} less to {more} more', unsure: 'cannot be told',
    unsureHint: 'It cannot be told, or is a range, while answers are open or the place decides.',
    nobody: 'no such person', nothing: 'nothing',
    factsOn: 'Facts as on', rulesOn: 'Rules as on',
  },
  since: {
    title: 'Changed since this was saved',
    older: 'It was saved under rules {before}; the rules are now {now}.',
    newer: 'It was saved under newer rules ({before}); this page still has {now}. Reload the page.',
    same: 'The rule version is the same ({now}), but the result is not what was saved. A local standard may be new, or the file was altered.',
    changes: 'What changed in the rules',
    change: '{version} (changed on {day})',
    from: 'It applies to facts from {day}.', always: 'It applies to facts of any day.',
    clauses: 'Clauses: ', concerns: 'Concerns: ', more: 'and others, {n} in all',
    result: 'The result of this case',
    equal: 'The same as when it was saved.',
    differ: { one: '1 item is not what it was:', other: '{n} items are not what they were:' },
    noResult: 'The result of then was not saved with it, so it cannot be told whether it changed.',
    before: 'When saved', now: 'Now',
    added: 'not there then', gone: 'no longer there',
  },
};
