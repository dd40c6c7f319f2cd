import type { PointsWords } from './type.ts';

/** What the points calculators and their reference pages say, in English. */
export const en: PointsWords = {
  reference: {
    sheet: 'The monthly score sheet', sheetLead: 'Homes are visited and scored on days {first} to {last} of each month: {items} items, {most} in all.', item: 'Item', look: 'What is looked at', most: 'At most', clause: 'Clause', sum: 'In all',
    points: 'What a score is worth', score: 'Score', gives: 'Points',
    rows: {
      entered: '{from} or more, below {to}', enteredGives: '0, but the month is entered',
      first: '{from} to {to}', next: 'above {from} to {to}', last: 'above {from}', pointsOf: '{n}',
    },
    account: 'The points account',
    accountRules: {
      account: 'Each household has one account. A month counts once it has gone through all {steps} steps without an objection: {list}.',
      bonus: '{months} months in a row at {each} points bring {points} more; a missing month starts the count anew, the turn of the year does not.',
      exchange: 'One point buys goods worth {worth} at the village shop.', carriesOver: 'Points are carried over and never lapse.',
      yearly: 'At most in a year: {block} with a bonus for every {months} months, {rolling} with one every month from month {months} on, {once} with a single one.',
    },
    last: 'Last for {n} months in a row', lastLead: 'It is said only to whoever asks about one household, and only that people must decide. No list is made, and no household is shown to others.',
    bodies: 'Who there must be', examples: 'Examples', example: 'Case', result: 'Result', balance: 'Balance: {points}, worth {yuan}', notChecked: 'Not checked here',
    ledger: {
      entries: 'How points are entered',
      entriesRules: {
        family: 'Points are kept by family, and what each member earns counts for the family. Items and points are the village’s own; the original score table is not attached.',
        quarterly: 'Scored once a quarter. There are {n} ways to report: {list}. The same family, day and item counts once however often it was reported, and the village confirms.',
        objections: 'Points count once they are confirmed; those under an objection are shown apart.',
        year: 'Exchanging lowers the balance and never the rank. At the year’s end the sums are frozen and households chosen first; after the last day of the year everything begins at nothing.',
      },
      publicity: 'Posting in public', publicityLead: 'Three ways to count the days between posting and removing differ:', posted: 'Posted', removed: 'Removed', verdict: 'Result',
      ranking: 'Ranks and seats', rankingLead: 'Those above the line are in; those who tie on it wait, and the seats left are shown. A rank makes a candidate; people choose.',
      villages: 'If all {villages} villages fill all seats: {stars} households a quarter, {allStars} over the year; {advanced} advanced households a year.',
    },
    officers: 'Each village names {least} or {most} points officers, who keep records and check first.',
  },
  ledger: {
    seats: '{confirmed} in, {pending} waiting, {left} seats left', provisional: '{n} of them for now: some families’ points are not known',
    publicity: { kept: 'long enough', broken: 'too short', unclear: 'the text is unclear', open: 'not known yet' },
  },
  tabs: { label: 'What to work out', household: 'One household', village: 'Whole village' },
  household: {
    title: 'Points of one household', lead: 'Look at an example first, or add a month. Answers stay on this device.',
    examples: 'Examples', start: 'Start afresh', balance: 'Balance', balanceOf: '{n} points', worth: 'buys goods worth {yuan}',
    range: '{low}–{high}', verdicts: { certain: 'settled', depends: 'not settled yet', officeDecides: 'the text has no score table for it; the village decides' },
    months: 'Month by month', month: 'Month', score: 'Score', points: 'Points', bonus: 'Bonus', after: 'Balance', edit: 'Change', addMonth: 'Add a month', remove: 'Remove this month',
    noVisit: 'no visit', notConfirmed: 'not confirmed yet', objection: 'objection', otherDay: 'on another day, does not count', otherDayCounts: 'on another day', mayCount: 'may count',
    opening: 'Points carried over', exchanges: 'Exchanged at the shop', exchangeMonth: 'Month', exchangePoints: 'Points', addExchange: 'Enter an exchange', exchanged: '{month}: {points} points',
    covered: { yes: 'covered', no: 'more than the balance, so not entered', unknown: 'may not be covered' },
    open: 'Still to be known', openLead: 'These can still change the result:', irrelevant: 'No longer matters', irrelevantLead: 'No need to ask; the result stays the same:',
    nearest: '{lacks} more in {month} would bring {points} points.', nearestAbove: 'In {month} it takes more than {at}, which is more than {lacks} above, to bring {points} points.',
    readings: 'What the text leaves open', readingsLead: 'Choose how the village does it, and the result follows at once. Otherwise the recommended reading is used.', recommended: 'recommended', asRecommended: 'As recommended', under: '{option}: balance {balance}', matters: 'changes this result',
    whyOf: 'Why: {why}', ask: 'To ask the office: {ask}', reasons: 'Why this figure', notChecked: 'Not checked here', changed: 'Updated: {result}',
    last: 'Last for {n} months in a row', lastMonths: 'These months: {months}.', lastVerdicts: { no: 'no', officeDecides: 'people must decide', depends: 'the text is unclear; people must decide' },
  },
  edit: {
    title: 'Scores of {month}', how: 'What is known', byItems: 'The score of each item', byTotal: 'Only the sum', total: 'Sum (0 to {most})', item: '{label} (at most {most})', absent: 'Not in this household', day: 'Day of the visit (day of the month)',
    step: 'How far it has come', objection: 'Is an objection open?', yes: 'Yes', no: 'No', unknown: 'Not known', leaveOpen: 'Leave open what is not known.', done: 'Done', cancel: 'Leave as it was', newMonth: 'Month (year-month)', monthWrong: 'Write it as 2026-03.', monthTwice: 'This month is there already; change that one.',
    scoreWrong: 'Enter a number from 0 to {most} with at most two decimals, or leave it open.', dayWrong: 'Enter 1 to 31, or leave it open.', pointsWrong: 'Enter a whole number, at least 1.',
  },
  village: {
    title: 'Points of the whole village', lead: 'Choose a score table (.xlsx or .csv), and it is worked out month by month. The file is read on this device only and never uploaded.',
    choose: 'Choose a table', template: 'Download a template', templateCsv: 'Template (CSV)', demo: 'Try an example village', mapping: 'Which column is what', mappingLead: 'Recognised by the headings; change what is wrong. It is remembered.', none: 'No such column', check: 'Check', sheet: 'Which sheet',
    columns: { household: 'Household', month: 'Month', total: 'Sum', visitedOn: 'Day of the visit', step: 'Status', objection: 'Objection' },
    needed: 'There must be a column for the household and one for the month, and the sum or the items.',
    dryRun: 'What was found', rows: '{rows} rows, {households} households, {months} months', fine: 'Nothing is wrong; it can be used.', use: 'Use this table', refused: '{n} things must be mended; nothing was used. Mend the table and choose it again.', firstOf: 'The first {shown}:',
    problems: {
      noHousehold: '{cell}: the household is not named.', badMonth: '{cell}: “{given}” is no month. Write 2026-03, 2026年3月 or a day.', badScore: '{cell}: “{given}” is not right. Write a number from 0 to {most} with at most two decimals; 无 or n/a where the household has no such item; nothing where it is not known.',
      badDay: '{cell}: “{given}” is no day.', badStep: '{cell}: “{given}” is not known. Write one of: {allowed}.', badObjection: '{cell}: “{given}” is not known. Write yes or no.', twice: '{cell}: {household} in {month} stands in row {row} already.',
      merged: '{cell}: cells are joined here, and only the first has a value. Split them and fill in each.', formula: '{cell}: this is a formula, and its result may be out of date. Make it a value.', tooManyMonths: 'The months lie too far apart; at most {most}.', noScores: 'No column holds scores.',
    },
    working: 'Working: {percent}', months: 'Month by month', visited: 'Visited', given: 'Points given', open: 'Open', distribution: 'How scores are spread', distributionLead: '{month}; each bar is the number of households in a step of {step}.', lost: 'Where most points are lost', lostLead: '{month}; lost by each household on average.', perHousehold: '{n} lost on average',
    households: '{n} households', needsDecision: 'Households people must decide about: {n} (in another reading {other}). Only the number; no list is made.', find: 'Find a household', findLabel: 'Name or number', noSuch: 'There is no such household.', show: 'Show it', balances: 'Balances in all: {n} points',
    export: 'Export balances', sheetToPrint: 'Print the score sheet', masked: 'Mask names', maskedNote: 'Masks the middle of names before posting or sharing a picture.', chart: '{from}–{to}: {n} households', clear: 'Put this table away',
  },
  kept: {
    keep: 'Keep on this device', done: 'Kept, on this device only. Whoever uses the device can see it.', found: 'A table is kept on this device: from {day}, {households} households, {months} months.', open: 'Open it',
    erase: 'Erase what is kept', sure: 'This erases {n} tables kept on this device for good. The files they came from stay as they are.', yes: 'Erase', no: 'Do not erase', erased: 'It is erased.',
    room: 'It takes about {used} MB.', lasting: 'The browser has promised not to clear it.', notLasting: 'The browser may clear it when room is short; keep the file it came from.', other: 'Another window has just changed what is kept.',
    problems: { notAllowed: 'This browser lets pages keep nothing (perhaps a private window). Tables can be worked out all the same.', full: 'There is no room left on the device, so it was not kept. What was kept before is unchanged.', newer: 'It was kept by a newer version. Reload the page and try again.', damaged: 'What is kept can no longer be read. Erase it and choose the file again.' },
  },
  keptHousehold: { keep: 'Keep this household on this device', done: 'This household is kept, on this device only. Whoever uses the device can see it.', found: 'A household is kept on this device, from {day}.', open: 'Open this household', erase: 'Erase this household', erased: 'It is erased.' },
  take: { title: 'Take it with you', json: 'Download a file (to open later)', csv: 'Download a table (CSV)', print: 'Print', open: 'Open an earlier file', refused: 'It was not opened, and nothing has changed: {why}', notJson: 'The file cannot be read. Part of it may be missing.', other: 'It is not a file of this calculator.', newer: 'A newer version saved it. Reload the page and try again.', field: '“{where}” is not right.', opened: 'The file is open.' },
  print: { booklet: 'Points booklet', visitSheet: 'Visit score sheet', printVisit: 'Print a visit sheet', household: 'Household', month: 'Month', signature: 'Scored by', date: 'Date', notice: 'Worked out by Mingce; not an official document. For the clauses see “{policy}”.' },
};
