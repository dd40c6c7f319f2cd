import { enIsland } from './enIsland.ts';
import type { SewageWords } from './type.ts';

/** What the calculator of waste water and its reference page say, in English. */
export const en: SewageWords = {
  island: enIsland,
  verdicts: {
    count: { met: 'reached', unmet: 'not reached', unknown: 'open', invalid: 'cannot be right: more than there are', borderline: 'borderline' },
    day: { met: 'in time', unmet: 'late', unknown: 'open', invalid: 'not a day', borderline: 'borderline' },
    parts: { met: 'complete', unmet: 'something is missing', unknown: 'open', invalid: 'cannot be right', borderline: 'borderline' },
    year: { met: 'This year is reached', unmet: 'This year is not reached', unknown: 'This year is open', invalid: 'A figure cannot be right', borderline: 'Borderline' },
  },
  say: {
    have: '{have}', haveOf: '{have} / {of}', need: 'at least {need} needed', needExactly: '{need} needed', gap: '{gap} more to go', share: '{percent}% or more', whole: '{percent}%', raised: 'raised to {percent}%', range: '{low} to {high}', atLeast: '{low} or more',
    by: 'by {day}', from: 'from {day}', done: 'done {day}', late: '{n} days late', steps: 'Done: {done}. Next: {next}.', allSteps: 'All steps are done', none: 'Not yet accepted', join: ', ', colon: ': ', list: ', ',
  },
  reference: {
    years: 'Targets of three years', year: 'Year', of: 'Unit', cumulative: '{percent}% ({own}% in the year)', tasksNote: 'Tasks: all that must be done by the end of that year.',
    forAll: 'Of the {all} administrative villages of the town, that is', villages: '{n}', baseline: 'To reach the first year with {added} new ones, {need} must have been treated before.',
    start: 'In the first year all untreated administrative villages are designed, and started.',
    build: 'What to build', buildLead: 'From a list of all natural villages (households, treated or not) the fewest villages to build each year are worked out, and which: the shares of administrative villages, natural villages and households are all reached, with as few villages as can be; among as few, those with more households.',
    schedule: 'Batches and days', scheduleLead: 'On the list of one year: {admin} administrative villages ({adminNew} new, {adminUpgrade} upgraded), {natural} natural villages ({naturalNew} new, {naturalUpgrade} upgraded).', batch: 'Batch', count: 'Administrative villages', design: 'Design', tender: 'Tender', built: 'Built', earlyUsual: 'early in {month} (read as until day {day}; the place may change it)',
    finish: 'To finish: {list}, by {day}.', report: 'Progress is reported before the {day}th of every month; whether the {day}th itself counts, the document does not say, so it is “borderline”.',
    connection: 'Connection rate', connectionLead: 'Households connected of all households of the village: {percent}% or more; repaired facilities must also discharge cleanly.',
    other: 'Remodelling, facilities and money', remodel: 'Closets and septic tanks: all are remodelled.', facilities: 'Facilities cover everything, and: {list}.', modes: 'Ways to treat water (candidates only): {list}.', subsidy: 'Steps of an application: {list}. No sum is in the document.',
    held: 'Where the document does not fit itself', examples: 'Examples', example: 'Case', result: 'Result', otherwise: '{option}: {verdict}', notChecked: 'Not checked here', chosen: 'Read another way',
  },
};
