import type { CommuneWords } from './type.ts';

/** What the calculator of child-friendly communes says, in English. */
export const en: CommuneWords = {
  colon: ': ',
  parts: { score: 'Points', plan: 'Raise', calendar: 'Calendar', councils: 'Councils', dossiers: 'Dossiers', awards: 'Awards', targets: 'Targets', many: 'Many communes' },
  partsLabel: 'Parts',
  year: {
    now: 'Assessing this year ({year})? Since 2019 there is another standard',
    label: 'Year of assessment', change: 'Change year', scheme: 'Computed by: {name}', enter: 'Enter a year from 2010 to 2100.',
    planOver: 'For {year} this plan no longer applies (by one source, Decision 34/2014 went out of force on 3 January 2020). What follows only simulates the text of 2014.',
    planNotYet: 'In {year} this plan did not exist yet.',
    overlap: 'In 2019 both standards were in force; the newer one is used here.',
  },
  private: 'No login, no upload. The figures stay in this page.',
  unit: 'The unit',
  points: {
    title: 'Points', mode: 'How are points given?', total: 'The total only', criteria: 'Criterion by criterion', unit: 'points', of: '/ {most}', blank: 'Leave empty what is not scored. Fractions: 849.5.',
    criterion: 'Criterion {n}', monitor: 'Watched over by: {name}', byCommune: 'Commune', byDistrict: 'District', met: 'Met?', sum: 'Sum: {sum}', allMet: 'Is every criterion met?', noneZero: 'Is no criterion at 0 points?',
  },
  maxima: {
    title: 'Table of maxima', none: 'not filled', filled: '{n}/{all} filled, sum {sum}', lead: 'The plan does not bring this table. Fill it once from the annex in your office; the {n} figures must add up to {whole}. Without it the total alone can be used.',
    lead06: 'The maxima of a few criteria only could be read; fill in the rest from the text in your office.', most: 'Maximum of criterion {n}', save: 'Use this table', keep: 'Keep the table on this device', file: 'Download the table (JSON)', open: 'Open a downloaded table', kept: 'The table is kept, on this device only.', erase: 'Erase the kept table', erased: 'The kept table is erased.', loaded: 'The table of maxima kept on this device is used.', used: 'This table is used: sum {sum}.',
    known: 'known: {most}', oneSource: 'one source', notATable: 'This file is not a table of maxima.',
  },
  compute: 'Compute', conclusion: 'Conclusion of the commune’s chair', notSaid: 'None yet',
  verdict: {
    certain: 'Enough points', impossible: 'Not enough points', depends: 'Open', officeDecides: 'The office decides', notInForce: 'Not in force', refused: 'Figures to correct',
    met: 'Complete', unmet: 'Incomplete', partial: 'Open', onTime: 'In time', onTheDay: 'Borderline', late: 'Late', outside: 'Outside November', dateOpen: 'No date yet',
    toBeConsidered: 'Can be considered', notYet: 'Not enough years', alreadyInStreak: 'Considered in this run already', open: 'Open',
  },
  mark: { yes: 'there', no: 'missing', unknown: 'not known' },
  result: {
    title: 'Result', none: 'Enter points, then press “Compute”.', total: 'Total', mark: 'Mark to reach', marks: 'The mark can be: {marks}', range: '{low} to {high}', noLimit: 'no upper limit known',
    enough: '{more} above the mark of {mark}.', exactly: 'Exactly the mark of {mark}.', lacking: 'At least {gap} more to be sure of the mark of {mark}.', lackingAll: '{gap} short of the mark of {mark}.',
    provisional: 'These are the commune’s points, so the result is provisional; the district’s points decide.', byDistrict: 'Computed from the district’s points.',
    whether: 'Enough points is not yet recognition: the chair of the district or city signs the decision.',
    reasons: 'Why', about: { total: 'The total reaches the mark', allMet: 'Every criterion is met', noneZero: 'No criterion at 0 points' },
    open: 'Still needed', openCriterion: '{label}, criterion {n}', differences: 'Commune and district differ', difference: 'Criterion {n}: commune {first}, district {last}',
    conclusion: { agrees: 'The chair’s conclusion agrees with the points.', differs: 'The chair’s conclusion differs from the points. The plan does not say what happens then; check again.', depends: 'The conclusion cannot be compared with the points yet.' },
    submitted: { certain: 'The district’s points are enough to submit it.', impossible: 'The district’s points are not enough to submit it.', depends: 'Whether the district’s points are enough to submit it is open.' },
    notChecked: 'Not checked here', notCheckedList: ['How each criterion is scored (the annex is lost).', 'Whether it is democratic, fair and public.', 'Conditions the annex may add.'],
    picture: 'Total of {total} on a scale of {whole}; mark to reach {marks}', next: 'What to do next', nextPlan: 'See which criteria to raise', nextDossier: 'Check the dossier', clauseOf: 'Clause {label}', source: '{document}: {confidence}', confidence: { high: 'official text or two sources', medium: 'one source' },
  },
  problem: {
    title: 'The figures do not fit', aboveMost: 'Criterion {n}: {points}, above its maximum of {most}.', mostsDoNotAddUp: 'The maxima add up to {sum}, not to {total}.', mostsTooMany: 'The maxima filled in add up to {sum}, more than {total}.',
    pointsAboveTotal: 'A total of {sum} is more than {total}.', totalDiffers: 'The total of {total} does not fit the criteria ({low} to {high}).', noSuchUnit: 'The plan speaks of wards of Kon Tum city only. Check the kind of unit.',
  },
  errors: { notANumber: '{field}: enter a number, such as 849.5.', tooFine: '{field}: at most two decimals.', negative: '{field}: not below zero.', above: '{field}: at most {most}.', below: '{field}: at least {least}.', day: '{field}: enter a whole date, from 2000 to 2100.', whole: '{field}: enter a whole number.' },
  reading: { title: 'The text is not clear here', option: 'Read this way', outcome: 'Result', used: ' (used here)', ask: 'Ask: ', register: 'About this reading', none: 'The text does not decide, so both are shown.' },
  bars: { title: 'See each criterion drawn', lead: 'Points of: {body}. The solid part is what was scored, the frame is the maximum, dashes are not known.', of: '{points} / {most}', open: '0 to {most}, not scored', noMost: '{points}, maximum not known', nothing: 'not scored, maximum not known' },
  plan: {
    title: 'Which criteria to raise to reach {mark}', lead: 'Say how far a criterion can be raised, and what that costs. Each one is raised that far, or left as it is.', needScores: 'First score the criteria under “Points”.', toScore: 'Go to the points',
    now: 'Now', reach: 'Raised to', cost: 'Cost', unscored: 'Not scored, counted as 0: criteria {list}.', noCeiling: 'Not known how far they can be raised: criteria {list}.',
    worst: 'If points are disallowed', worstLead: 'What is left at worst if reviewers strike out the criteria with the most points.', k: { k0: 'None', k1: 'Any 1 criterion', k2: 'Any 2 criteria', k3: 'Any 3 criteria' },
    left: 'Left', what: 'To raise', nothing: 'Nothing to raise', impossible: 'Raising all is not enough', noneSurvives: 'A criterion that is struck out stands at 0 points, so there is no recognition whatever the total.',
    raise: 'criteria {list}', then: '{total}, at worst {worst}', costs: 'cost {cost}', uncosted: '{n} without a known cost', other: 'Another way', alone: 'One of these alone is enough: {list}.', bound: 'All {n} combinations were tried; nothing is estimated.', and: ', ',
  },
  calendar: {
    title: 'Calendar of {year}', period: 'Period: {from} – {to} ({days} days)', what: 'What', strict: 'Latest (strict)', usual: 'Borderline (wide)', done: 'Done on', state: 'Result', upTo: 'that day included', ics: 'Download the calendar (.ics)', from: 'from {day}',
    late: 'days late: {usual} (strictly {strict})', lateOnly: 'days late: {usual}', tooEarly: 'Done before “{other}”; check the order.', times: 'Assessments in the year', twice: 'A year is assessed once only.', first: 'Whether 2014 was the first round is not clear.', notBegun: 'The plan is of 3 October 2014; {year} does not fall under it.', forwarded: 'Day the department passed it on', holidays: 'The plan does not say whether holidays move a day; here they do not.', icsNote: 'Days by the strict reading, with a note on the borderline day.', reminder: 'Due: {title}', usualNote: 'Wide reading: {day}', check: 'Check the days',
    unknown06: 'The days under Decision 06/2019 were not found; these are those of Plan 2516.',
  },
  checks: { count: '{n}/{all} there', missing: 'Missing: {list}', unclear: 'Not known: {list}', notHere: 'Does not exist here: {list}', print: 'Print this list', printed: 'Printed on {day}', routing: 'What to do next', proofYear: 'Proof of {year}', sign: 'Checked by: ____________________   Date: ____________' },
  tri: { yes: 'Yes', no: 'Missing', unknown: 'Not known' },
  choiceUnknown: 'Not known',
  awards: {
    lead: 'Enter the years you know. Before the first one nothing counts; a year left out in between is not known.', add: 'Add {year} (recognised)', remove: 'Remove {year}', year: '{year}', streak: 'In a row: {n} years', streakRange: 'In a row: {least} to {most} years', needed: '{n} years needed', twice: '{list} is entered twice; remove one.', none: 'No year entered yet.', only: 'It can be considered, which is not an award yet.', unsaid: 'Below, say of these years whether this award was given: {list}.',
    proofs: 'Proof of 5 years, for the province’s award', proofOf: 'Year', recognised: 'Recognised', basis: 'By decision', proof: 'Proof', noRecord: 'not entered', dossier: 'Check the award dossier',
  },
  targets: { need: 'At least {need} needed; {gap} lacking.', needMet: 'At least {need} needed: reached.', share: 'Share {share}', district: 'District or city {n}', addDistrict: 'Add a district or city', removeDistrict: 'Remove “{name}”', both: '{n}/{all} do both', fromMany: 'Take the counts from “Many communes”: {units} units, {passed} with enough points', check: 'Compute the targets',
    list: 'Take the counts from a list of communes', listLead: 'A line a unit. Columns: Name; District; Recognised 2020 (yes, no). You may add: Ever recognised; Recognised on 1 January 2020; Implements; Directs. Empty is not known.', template: 'Download a template of the list', read: 'Read the list', byDistrict: 'By district and city', name: 'District or city', units: 'Units', recognised: 'Recognised 2020', shareOf: 'Share', all: 'Whole province', unknown: '{n} not known', done: '{units} units of {districts} districts and cities were read.',
    between: 'Not known of {n}: from {low} to {high} units are recognised.' },
  many: {
    lead: 'Open a CSV or XLSX table, or paste from a spreadsheet: a line a unit.', columns: 'Columns: Name; Kind (commune, ward, town); Kon Tum city; Mountain; Difficult; Total; or C1…C{n}. Empty is not known.', columns06: 'Columns: Name; Group (1 ward of a central city, 2 mountain or difficult, 3 other); Total or C1…C{n}; All met; None zero.',
    open: 'Open a CSV or XLSX file', paste: 'Or paste here', read: 'Read the table', template: 'Download a template', name: 'Unit', total: 'Total', mark: 'Mark', gap: 'Lacking', state: 'Result', export: 'Download the results (CSV)', summary: '{all} units: {certain} with enough points, {impossible} without, {depends} open.', refused: 'Figures to correct: {n} units.', chart: 'Chart: the total of each unit against its mark', row: 'Line {n}',
    problems: 'Not read. The table before is kept.', noHeader: 'Line 1 must name the columns; none of points was found.', noRows: 'The table has no lines.', twice: 'The column “{column}” stands twice.', short: 'Line {row}: {n} cells, the header has {all}.', merged: 'Line {row}, column “{column}”: merged cells ({range}). Split them and write the value into each.', formula: 'Line {row}, column “{column}”: a formula without a result. Open it in a spreadsheet program, save it and choose it again.', unnamed: 'Line {row}, column {column}: there are figures, but line 1 does not name the column.', noDistrict: 'Line 1 lacks the column “District”.', noRecognised: 'Line 1 lacks the column “Recognised 2020”.', noName: 'Line {row}, column “{column}”: no district or city is given.', unitTwice: 'Line {row}: “{name}” stands in line {before} already.', differs: 'Line {row}, column “{column}”: differs from line {before} on the same “{district}”.', sheet: 'The sheet “{name}” was read; {n} more in the file were not.', noKind: 'No line gives the kind of unit, so the mark to reach is not known.', withMaxima: 'The table of maxima under “Points” is used.', cell: 'Line {row}, column “{column}”: “{given}” – {allowed}.', ignored: 'Left out: {list}', more: 'and {n} more', reading: 'Reading…',
    allowed: { points: 'enter a number from 0 to {most}, such as 849.5', yesNo: 'enter yes, no or nothing', kind: 'enter commune, ward or town', group: 'enter 1, 2 or 3' },
  },
  take: { paper: 'Unit: ______________________________   Year of assessment: {year}', examples: 'See an example', csv: 'Download as a table (CSV)', print: 'Print this part', again: 'Start again', slip: 'Questions to take along', slipLead: 'Unclear places that bear on the result. Print them to ask the office.', answer: 'Answer:', file: 'child-friendly-commune', head: ['Part', 'What', 'Value', 'Result', 'Clause'], items: { criteria: 'Criterion {n}', years: 'Year {n}', districts: 'District or city {n}' } },
  reference: {
    title: 'Points, days and awards', marks: 'Marks to reach', kind: 'Kind of unit', mark: 'Mark', clause: 'Clause', monitors: 'Who watches over the {n} criteria', criterion: 'Criterion', watched: 'Body', schemes: 'Standards by date', scheme: 'Standard', from: 'From', until: 'Until', unknownEnd: 'not known', conditions: 'Conditions', conditions06: 'All {n} criteria met, none at 0 points, and a total that reaches the mark.', conditionsPlan: 'A total that reaches the mark; at most {whole}.', name06: 'Names of the {n} criteria (Decision 06/QĐ-TTg)', most: 'Maximum', notRead: 'not read', source: 'Source', today: 'What is known since', calendarTitle: 'Calendar of a year', awardsTitle: 'Awards', award: 'Award', years: 'Years in a row', formula: 'While not all is scored', formulaText: ['Lowest total = the points given.', 'Highest total = the lowest + the maxima of criteria not scored yet; no more than {whole} less what was lost on those scored.', 'If the lowest reaches the mark, it is certainly enough; if the highest does not, certainly not; otherwise it is open.'], planTitle: 'Raising points and losing them', planText: 'Every combination of criteria (at most {ways}) is tried; the one chosen costs least and still reaches the mark if 1, 2 or 3 criteria are struck out.', csv: 'Table of many communes', yearN: 'year N', yearBefore: 'year N−1',
  },
};
