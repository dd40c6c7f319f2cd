import type { RulePhrases } from './type.ts';

function list(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}

/** Inside a sentence a label does not begin one. */
function inside(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Rules in English. */
export const en: RulePhrases = {
  compared: {
    atMost: (left, right) => `${left}: at most ${inside(right)}`,
    below: (left, right) => `${left}: less than ${inside(right)}`,
    atLeast: (left, right) => `${left}: at least ${inside(right)}`,
    above: (left, right) => `${left}: more than ${inside(right)}`,
  },
  some: (label) => `${label}: some`,
  or: (parts) => list(parts, 'or'),
  choice: (label, official) => (official === undefined ? label : `${label} (${official})`),
  chosen: (label, choices) => `${label}: ${choices}`,
  includes: (label, choices) => `${label}: among them ${choices}`,
  within: (label, years, lastDay) => `Within ${years} years of “${label}” (last day ${lastDay})`,
  fromDay: (label, day) => `${label}: ${day} or later`,
  stands: (label, until) => `${label} (not past “${until}”, where that was given)`,
  judgement: (about) => `For the office to judge: ${about}`,
  settled: { yes: 'Read this way, nothing more is asked', no: 'Read this way, this does not apply' },
  not: (text) => `Not: ${text}`,
  all: 'Every one of these',
  any: 'At least one of these',
  everyOne: 'True of every person',
  anyOne: 'True of at least one person',
  byChoice: (label) => `By ${inside(label)}`,
  unstated: 'a figure the document does not give',
  times: (of, share) => `${of} × ${inside(share)}`,
  sum: (parts) => parts.join(' + '),
  lesser: (parts) => `the smaller of ${list(parts.map(inside), 'and')}`,
  greater: (parts) => `the larger of ${list(parts.map(inside), 'and')}`,
  case: (choice, amount) => `${choice}: ${amount}`,
  caseList: (cases) => cases.join('; '),
  nothing: 'nothing',
  rounded: (of, to, way) => (way === 'up' ? `${of}, rounded up to a multiple of ${to}` : `${of}, rounded to the nearest ${to}`),
  unlessGiven: (otherwise) => `${otherwise} (or the current local figure)`,
  yearsSince: (label, orGiven) => orGiven ?? `Full years since “${label}”`,
  count: (where) => (where === null ? 'number of people' : `number of people (${where})`),
  unclear: (title) => `The text is unclear: ${title}`,
  brackets: (text) => `(${text})`,
  below: 'the figure below',
};
