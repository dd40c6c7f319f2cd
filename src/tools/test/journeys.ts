import type { Journey } from './shown.ts';

const browser = (file: string, name: string) => ({ file: `test/browser/${file}.test.ts`, name });

/** What people come for, from the first screen to the last, and what every page is held to; `npm test` says of each whether it was shown. */
export const journeys: readonly Journey[] = [
  { what: 'A mother finds what her child can get, and prints it', by: [
    browser('benefits', 'the README example, answered by keyboard gives the figures of consider() in zh'),
    browser('handover', 'the result on paper'),
  ] },
  { what: 'A clerk answers for a family of three with two certificates, and hands over a file', by: [browser('journeys', 'a clerk answers for a family of three')] },
  { what: 'A man with one unanswered tier sees his range, and what would settle it', by: [browser('benefits', 'not knowing shows the range')] },
  { what: 'A Vietnamese officer plans a commune’s year', by: [browser('commune', 'from the first question to the printed dossier'), browser('commune', 'the other parts plan, calendar file')] },
  { what: 'A village accountant imports January, and prints the publicity sheet', by: [browser('journeys', 'a village accountant imports January')] },
  { what: 'A resident checks an election', by: [browser('elections', 'a committee, by keyboard'), browser('elections', 'an election ')] },
  { what: 'A reader searches in traditional characters, without marks, with a typo, and lands on the clause', by: [browser('journeys', 'a reader who types')] },
  { what: 'All of it without a network after the first visit', by: [browser('offline', 'after one visit the site is read, searched and calculated without a network')] },
  { what: 'No barrier for anybody, nothing from elsewhere, no scrolling sideways, on every kind of page', by: [
    browser('pages/policies', 'has no barrier'), browser('pages/others', 'has no barrier'),
  ] },
  { what: 'Read in the dark, and in the large type for elders', by: ['pages/policies', 'pages/others'].flatMap((file) => [browser(file, 'pages in the dark'), browser(file, 'fits the large type')]) },
  { what: 'Forced colours, and less motion', by: [browser('forcedColours', 'in forced colours'), browser('forcedColours', 'where less motion is asked for')] },
  { what: 'By keyboard, focus first on what is new', by: [browser('benefits', 'moves the focus to the title of each screen'), browser('facilities', 'one place, by keyboard')] },
  { what: 'Without JavaScript', by: [browser('withoutScripts', 'without JavaScript')] },
  { what: 'Read aloud', by: [browser('hearing', 'hearing a policy'), browser('hearing', 'hearing a result')] },
  { what: 'A newer site is announced, and changes nothing under anybody’s hands', by: [browser('offline', 'a newer site is announced')] },
  { what: 'Taken away and opened again: paper, file, link, QR code; two cases side by side', by: [
    browser('handover', 'the QR code of a case'), browser('handover', 'two cases side by side'), browser('handover', 'a case that was saved under older rules'), browser('benefits', 'links with a case'),
  ] },
  { what: 'A policy’s text with the marks of a case', by: [browser('marked', 'the text of a policy with the marks of a case')] },
  { what: 'Lighthouse on a phone: 100 for accessibility, good practice, being found; 95 or more for speed', by: [
    browser('lighthouse/reading', 'Lighthouse on a phone'), browser('lighthouse/computing', 'Lighthouse on a phone'),
  ] },
];
