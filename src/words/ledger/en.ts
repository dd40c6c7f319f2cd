import type { LedgerPageWords } from './type.ts';

/** What the points ledger says, in English. */
export const en: LedgerPageWords = {
  tabs: { label: 'Parts of the ledger', entries: 'Enter', families: 'Families', quarter: 'Quarter', year: 'Year', items: 'Items', keeping: 'Keeping' },
  shell: {
    opening: 'Opening the ledger…', lead: 'A village’s ledger of points. What is written stays on this device; it is never uploaded and never put into a link.',
    first: ['Under “Items”, write down what the village scores.', 'Under “Families”, add the families, or import them from a table.', 'Under “Enter”, write down points one by one.'], firstTitle: 'Nothing is here yet. Three things first:',
    example: 'Look at an example', isExample: 'This is an example. Its families are made up, and nothing is kept.', endExample: 'Put the example away',
    other: 'Another window has just written something; it is shown here already.', masked: 'Mask names (before posting or sharing a picture)',
    done: 'Written down.', undo: 'Undo', undoReason: 'Written by mistake just now', undone: 'Undone; what was written stays in the history.',
    backupDue: '{n} records are in no backup ({last}). They are gone if the device is lost.', neverBackedUp: 'Never backed up', backedUpOn: 'Last backup: {day}', toBackup: 'Make a backup',
    problems: {
      notAllowed: 'The browser lets nothing be kept here (perhaps a private window, or a ledger shown inside another site). Open Mingce’s own site in an ordinary window.', full: 'There is no room left on the device, so this was not written. What was written before is all there.',
      newer: 'The ledger was written by a newer version. Reload the page and try again.', damaged: 'The ledger can no longer be read. Restore it from a backup under “Keeping”.', busy: 'Another window keeps writing, so this was not written. Try again.', changed: 'Another window has just written something, so the table is not written yet. Look once more, then write.',
    },
    refusals: {
      noSuchHousehold: 'There is no such family.', noSuchItem: 'There is no such item.', noSuchEntry: 'There is no such entry, or it is struck out.', noSuchObjection: 'This objection is decided already.',
      noReason: 'Write down the reason.', notWhole: 'Write a whole number.', nothingToUndo: 'There is nothing to undo.', itemNotInUse: 'This item is no longer in use.',
      moreThanBalance: 'The balance is only {n} points.', wrongPoints: 'This item is worth {n} points.',
      notPosted: 'This quarter has not been posted.', alreadyPosted: 'This quarter is posted and not removed yet.', stillPosted: 'The posting has not been removed yet.', openObjections: '{n} objections are not decided yet.',
      yearFrozen: 'The sums of {year} are settled and can no longer change.', notFrozen: 'The sums of {year} are not settled yet.', notChosen: 'The advanced families of {year} are not written down yet.', yearReset: '{year} is reset already.',
      yearNotOver: '{year} is not over; it is reset after its last day.', tooManyChosen: 'Choose at most {n} families.',
    },
    cancel: 'Leave it', reason: 'Reason (needed)', points: '{n} points', family: '{name} (no. {id})', number: 'no. {id}',
  },
  entries: {
    title: 'Enter points', family: 'Which family', familyHint: 'Name of the head, or the family’s number', change: 'Another family', noFamily: 'Not found. Add it under “Families” first.',
    item: 'What was done', choose: 'Choose', points: 'How many points', fixed: '{n} points, set by the item', on: 'On which day', channel: 'Who reports it', more: '{n} more; type a little more.', details: 'A little more (may be left out)', member: 'Who in the family', note: 'Note', add: 'Write it down',
    into: 'Counts for {quarter}.', twice: '“{item}” of this family on this day is there already ({channel}). It will count once, until the village says under “Quarter” that it is another act.', anyway: 'Write it all the same',
    recent: 'Entered last', none: 'Nothing entered yet.', noItems: 'There are no items yet. Add them under “Items” first.', noFamilies: 'There are no families yet. Add them under “Families” first.',
    wrong: { family: 'Choose a family.', item: 'Choose an item.', points: 'Write a whole number; a minus sign where points are taken off.', on: 'Write a day that exists.' },
  },
  entry: {
    states: { recorded: 'to be posted', posted: 'posted', disputed: 'objection', confirmed: 'confirmed', struck: 'struck out', duplicate: 'repeated, not counted' },
    correct: 'Correct', newPoints: 'Points from now on (empty strikes it out)', object: 'Object', decide: 'Decide the objection', decidePoints: 'Points after it (empty strikes it out)', separate: 'It is another act', write: 'Write it down',
    struckTo: 'struck out',
  },
  families: {
    title: 'Families', count: '{n} families', find: 'Find a family', add: 'Add a family', name: 'Name of the head', group: 'Group or area (may be left out)', save: 'Write it down', open: 'Open', more: 'List 50 more',
    nameWrong: 'Write the name of the head.', sameName: 'There is a family of this name already (no. {id}). If it is another one, press “Write it down” again.', columns: { family: 'Family', group: 'Group', total: '{year}', balance: 'Balance', waiting: 'Not confirmed' },
    none: 'There are no families yet.',
  },
  family: {
    back: 'Back to the families', total: 'Confirmed in {year}', quarters: 'The four quarters', rank: 'Rank in the village', balance: 'Can be exchanged', waiting: 'Not confirmed yet', disputed: 'Under an objection', exchanged: 'Exchanged', lapsed: 'Lapsed at the reset', rename: 'Another name or group',
    exchange: 'Exchange', exchangePoints: 'How many points', goods: 'For what', exchangeNote: 'An exchange lowers the balance and never the rank. The plan does not say what a point is worth.', on: 'On which day', write: 'Write the exchange down',
    history: 'History of this family', historyNote: 'Nothing is ever changed. Corrections and undoing are written down as well, with their reason.', booklet: 'Print the booklet', undo: 'Undo this', isUndone: 'undone', none: 'Nothing written yet.',
  },
  events: {
    household: 'Entered as “{name}”{group}', entry: '{on} {item}: {points} points ({channel}{member}){note}', correction: 'Corrected: “{item}” to {points}. Reason: {reason}', struck: 'Struck out: “{item}”. Reason: {reason}',
    objection: 'Objection to “{item}”: {reason}', decision: 'Objection decided: “{item}” has {points}. Reason: {reason}', decisionStruck: 'Objection decided: “{item}” struck out. Reason: {reason}', separate: '“{item}” is another act. Reason: {reason}',
    exchange: '{on} {points} points exchanged: {goods}', undo: 'Something was undone. Reason: {reason}', posted: '{quarter} posted ({on})', removed: '{quarter} removed ({on})', confirmed: '{quarter} confirmed ({on})',
    frozen: 'Sums of {year} settled ({on})', reset: '{year} reset ({on})', chosen: '{n} advanced families of {year} written down ({on})', item: 'Item “{name}”: {points}', rate: 'The village says: from {on} a point is worth {money}.{note}', noRate: 'The village says: from {on} no worth of a point is said any more.{note}', front: 'The village says: the first {n} places are in front ({on}).{note}', noFront: 'The village no longer says how far in front reaches ({on}).{note}', order: 'Tie of {period}: the village put in order {families}. Reason: {reason}',
  },
  quarter: {
    choose: 'Which quarter', label: 'Quarter {n} of {year}', summary: '{n} entries: {confirmed} confirmed, {posted} posted, {recorded} to be posted, {disputed} under an objection, {duplicate} repeated, {struck} struck out.',
    steps: 'Posting and confirming', on: 'Day', post: 'Post it', take: 'Remove it', confirm: 'Confirm this quarter', postedOn: 'Posted: {day}', removedOn: 'Removed: {day}', confirmedOn: 'Confirmed: {day}', notYet: 'not yet',
    publicity: { kept: 'Posted long enough', broken: 'Posted too short', unclear: 'Long enough or not, by how days are counted', open: 'Known once it is removed' }, days: 'At least {least} days. {ways}', way: '{option}: {n} days',
    again: '{n} entries came or changed after the confirmation; post and confirm again.', objections: 'Objections to decide', duplicates: 'Perhaps reported twice', duplicatesLead: 'The same family, day and item count once. Where it was another act, say why.',
    stars: 'Candidates for star of the quarter ({n} families)', print: 'Print the sheet to post', printExchanges: 'Print the list of exchanges', events: 'Steps of this quarter', none: 'None.', dayWrong: 'Write a day that exists.',
  },
  seats: {
    confirmed: '{n} families in', pending: '{n} families tie and wait for {left} seats', left: '{left} seats stay empty', candidates: 'A rank makes a candidate; people choose.', other: 'In another reading: {option}', outcome: '{option}: {confirmed} in, {pending} waiting, {left} seats left',
    rank: 'Rank', family: 'Family', points: 'Points', state: 'Result', in: 'in', byVillage: 'in (the village’s order)', wait: 'waiting', nobody: 'No confirmed points yet.', readings: 'What the text leaves open', recommended: 'recommended', why: 'Why: {why}', ask: 'To ask the village: {ask}',
  },
  year: {
    choose: 'Which year', label: '{year}', ranking: 'Candidates for advanced family ({n} families)', steps: 'At the end of the year', stepsLead: 'First settle the sums, then write down who was chosen, and reset after the year’s last day.', freeze: 'Settle the sums of {year}', freezeNote: 'After that nothing of this year is entered or corrected.',
    isFrozen: 'The sums are settled.', unconfirmed: '{n} entries of this year are not confirmed; once the sums are settled they no longer count.', choose10: 'Families that were chosen (at most {n})', chosenNote: 'Candidates are ticked; change it to what was decided.', writeChosen: 'Write them down', chosen: 'Advanced families: {families}', reset: 'Reset', isReset: 'Reset on {day}.', resetNote: 'At the reset {n} points of {year} that were not exchanged lapse; the history stays.',
    archive: 'Past years', archiveNone: 'No year is settled yet.', open: 'Look at this year', sure: 'Really: {what}?', yes: 'Yes', on: 'Day', households: '{n} families with points.', inFront: '{n} families are in front (the first {places} places, by the village; all who tie are among them).',
  },
  items: {
    title: 'What the village scores', lead: 'The original score table is not attached; items and points are the village’s own. A change counts from now on and leaves what was entered.', name: 'Item', points: 'Points (empty: typed each time; a minus sign takes off)', any: 'typed each time', inUse: 'in use', stop: 'Stop using', use: 'Use again', add: 'Add an item', save: 'Write it down', edit: 'Change', none: 'There are no items yet.', nameWrong: 'Write the name of the item.', sameName: 'There is such an item already.', stopped: 'not in use',
  },
  files: {
    save: 'Export', xlsx: 'XLSX', csv: 'CSV (UTF-8)', gb18030: 'CSV (GB18030)', template: 'Empty table', templateCsv: 'Empty table (CSV)', masked: 'masked, not to be imported', maskedNote: 'Names are masked now. A table saved like this is to be looked at and cannot be imported; to import it, unmask names and save it again.', open: 'Import from a table', what: { families: 'Families', items: 'Items', entries: 'Entries' },
    reading: 'Reading: {percent}', dryRun: 'A look first; nothing is written yet', fine: '{rows} rows, nothing wrong. {added} new, {changed} changed, {same} the same.', use: 'Write it into the ledger', wrong: '{n} things must be mended; nothing was written:', firstOf: 'The first {shown}:', mapping: 'Which column is what', none: 'No such column', written: '{n} records written.',
    columns: { number: 'Number', name: 'Name of the head', group: 'Group', item: 'Item', points: 'Points', inUse: 'In use', family: 'Number or name', member: 'Member', on: 'Day', channel: 'Reported by', note: 'Note', quarter: 'Quarter', state: 'State', total: 'Sum of {year}', balance: 'Balance', goods: 'For what', at: 'Written at', what: 'What' },
    yes: 'yes', no: 'no',
    problems: {
      needed: 'This column is needed: {column}.', empty: '{cell}: must not be empty.', points: '{cell}: “{given}” is no whole number.', day: '{cell}: “{given}” is no day. Write it as 2026-03-20.', channel: '{cell}: “{given}” is not known. Write: {allowed}.',
      family: '{cell}: there is no family “{given}”.', families: '{cell}: more than one family is called “{given}”; write its number.', item: '{cell}: there is no item “{given}”, or it is not in use.', fixed: '{cell}: this item is worth {n} points.', frozen: '{cell}: the sums of {given} are settled.', twice: '{cell}: “{given}” stands in row {row} already.', yesNo: '{cell}: “{given}” is not known. Write yes or no.', masked: '{cell}: this table was saved with masked names, which are not whole, so it cannot be imported. Use a table with names unmasked.', merged: '{cell}: cells are joined here, and only the first has a value. Split them and fill in each.', formula: '{cell}: this is a formula, and its result may be out of date. Make it a value.', number: '{cell}: there is no family with the number “{given}”. Leave the number of a new one empty.',
    },
  },
  keeping: {
    title: 'Kept on this device', room: 'It takes {used} MB.', counts: '{families} families, {entries} entries, {events} records.', lasting: 'The browser has promised not to clear it.', notLasting: 'The browser may clear it when room is short, so back it up often.', ask: 'Ask the browser not to clear it',
    backup: 'Backup', backupLead: 'A backup is one file with everything in it. Keep it on another device, and do not share it: it names families.', save: 'Save a backup', saved: 'The backup is saved.',
    restore: 'Restore from a backup', choose: 'Choose a backup', preview: 'In the file: {families} families, {entries} entries, {events} records, last written {last}.', here: 'Here now: {families} families, {entries} entries, {events} records.', lost: '{n} records here are not in the file and would be gone.', nothingLost: 'Everything that is here is in the file.', noReadings: 'The file keeps no readings; those chosen here stay.', sameReadings: 'The readings chosen are the same as here.', readings: '{n} readings change to those of the file:', readingChange: '{title}: {from} → {to}', noneChosen: 'none chosen', replace: 'Put the file in its place', keep: 'Leave it', restoring: 'Writing…', restored: 'It is restored.', refused: 'It was not opened, and nothing has changed: {why}',
    why: { other: 'It is no backup of this ledger.', newer: 'The backup comes from a newer version. Reload the page and try again.', event: 'Record {at} is not right ({where}).', reading: 'A reading in it is not known ({where}).', notJson: 'The file cannot be read. Part of it may be missing.', tooLarge: 'The file is too large.' },
    log: 'Export the whole history', erase: 'Erase everything', sure: 'This erases the whole ledger on this device: {families} families, {entries} entries, {years} settled years. It cannot be brought back. {backup}.', eraseYes: 'Erase', eraseNo: 'Do not erase', erased: 'It is erased.',
    village: 'What a village must have', villageLead: 'To see whether all is there; it is not kept.', missing: '{n} are missing', complete: 'All there', officers: 'How many points officers ({least}–{most} are asked for)', officersWrong: 'not as asked', officersRight: 'as asked',
  },
  print: {
    publicity: 'Points of {quarter}, posted in public', exchanges: 'Points exchanged in {year}', booklet: 'A family’s booklet of points', posted: 'Posted from {from}, at least {least} days.', objections: 'Objections go to the village’s working group.', signature: 'Written by', date: 'Date', notice: 'Put together with Mingce; not an official document. For the clauses see “{policy}”.', sum: 'In all', nothing: 'Nothing written.', signed: 'Received',
  },
  village: {
    title: 'What the village says itself (the plan does not)', lead: 'What is written here is the village’s own decision, and not the plan’s. A change is a new record; the old one stays in the history.',
    rate: 'What a point is worth', noRate: 'The village has not said, so no money is shown.', rateIs: 'By the village: 1 point is worth {money}.', rateField: 'Yuan for 1 point', rateHint: 'Down to the fen, such as 0.5. Left empty, it is said no more.', rateWrong: 'Give a sum such as 0.5.',
    front: 'How many places are “in front”', noFront: 'The village has not said.', frontIs: 'By the village: the first {n} places.', frontField: 'Places', frontHint: 'A whole number. Left empty, it is said no more.', frontWrong: 'Give a whole number above 0.',
    from: 'From which day', where: 'Where it was decided (optional)', write: 'Write the village’s decision', history: 'History of the village’s decisions', worth: 'worth {money} (by the village: {rate} a point)', worthColumn: 'Worth (by the village)', inFront: 'among the village’s first {n}',
  },
  salvage: {
    title: 'What can still be read', looking: 'Looking what can still be read…', nothing: 'Nothing can be read any more. Restore it from a backup.', found: '{n} records can be read, {lost} others cannot.', how: 'Save what can be read as a file first, then put it in place with “Choose a backup”. If there is an older backup, keep both: it may hold the records that cannot be read. Until those are entered again the points are not right.', save: 'Save what can be read', saved: 'Saved. The ledger was not touched.',
  },
  tie: {
    title: 'The village says who comes first', lead: '{left} seats are left. Put families in order by the village’s own rule, and give the reason. No software does it for the village.', seat: 'has a seat', forward: 'Move up', forwardOf: 'Move {name} up', reasonHint: 'Such as: drawn by lot at the villagers’ meeting, with its day.', decided: '{n} of them are in because the village said who comes first. Reason: {reason}',
  },
  look: {
    title: 'To look at: how points are spread, and items', spread: 'How families’ points are spread', spreadLead: 'Confirmed points of {quarter}. Each bar is the number of families within {step} points, those without points too.', bar: '{from} to {to} points: {n} families', one: '{from} points: {n} families', none: 'Nothing was entered this quarter.',
    given: 'Items that bring most points', givenLead: 'What was entered this quarter, also what is not confirmed; repeats and what was struck out are left out.', taken: 'Items that cost most points', takenLead: 'Points taken off, in all.', item: '{n} points, {count} entries', nothing: 'none',
    trend: 'Points quarter by quarter', trendLead: 'Dots are confirmed points; what is not settled is a range.', quarter: 'Q{n}', quarterOfYear: 'Q{n} {year}', range: '{low} to {high}',
  },
  demo: { families: ['Chen Zhiqiang', 'Lin Xiuying', 'Huang Weiming', 'Wu Meihua', 'Zheng Guodong', 'Li Guilan', 'Wang Jianjun', 'Zhang Xiaomei'], group: 'group 1', otherGroup: 'group 2', items: ['Sweeping the doorway', 'Sorting waste', 'Tidying the yard', 'Voluntary work', 'Dumping'] },
};
