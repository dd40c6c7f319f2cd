import type { ProsePages } from './type.ts';

/** The pages about the site in English. */
export const en: ProsePages = {
  about: {
    title: 'About Mingce',
    lead: 'Mingce retells public policies in plain words and turns what can be computed into calculators.',
    sections: [
      { heading: 'What is here', paragraphs: [
        'One page for each policy, with every clause. Numbers, dates and conditions stay; the words become easier.',
        'Clauses that can be computed are written as rules, linked both ways: from a clause to its calculator, and from a result back to the clause.',
      ] },
      { heading: 'What is not', paragraphs: [
        'Mingce is not a government site and handles no applications. The office decides whether something is granted, and how much.',
        'Policies change. Each page says whether the policy is known to be in force and what has changed since.',
      ] },
      { heading: 'Where a text is unclear', paragraphs: [
        'Some documents are unclear, and some copies are damaged. Such places are marked, each way to read them is listed, and the one used here is named with its reason.',
        'Where a document says “may”, so do we.',
      ] },
      { heading: 'Use the data', paragraphs: [
        'Each policy has a data file: add .json to its id in the address policies/. It holds validity, relations, every clause, responsible units, deadlines, targets, readings and notes on damage.',
        'The units, responsibilities, deadlines, targets, councils, check-lists and statistics of all policies each have a file in data/, such as data/deadlines.json; the .schema.json beside it says what shape it has. The shape has a version, which changes when it does.',
      ] },
      { heading: 'How it is checked', paragraphs: [
        'Every rule quotes a phrase of the clause it rests on. If the clause changes and the phrase no longer stands there, the site cannot be published.',
        'Rules, examples and tests are public, for anyone to check, mend or question.',
      ] },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Your answers do not leave your device.',
    sections: [
      { heading: 'Nothing is collected', paragraphs: [
        'No account, no login, no statistics, no advertising, no cookies.',
        'The sums are done on your phone or computer. No server behind this site stores answers.',
      ] },
      { heading: 'What stays on your device', paragraphs: [
        'If you choose larger type, the browser remembers it until you clear its data.',
        'After your first visit the browser keeps the pages of this site (ten MB or so), so that you can read, search and calculate without a network. Your answers are not among them; clearing the browser’s data removes it all.',
        'Answers live in the open page. Saving them on the device is your choice, and you can erase them at any time.',
        'If you ask to see a result in the clauses, the browser remembers which clauses mattered, in that window only and without your answers; the page itself can remove them, and closing the window does.',
        'Reading aloud uses the voices of your device alone, so that no text is sent anywhere; where the device has none, there is no button for it.',
      ] },
      { heading: 'Links you share', paragraphs: [
        'A shared link carries the case after the “#” of the address, a part that is not sent to the site. Whoever receives the link can read it, so send it only to people you trust. A QR code holds that same link: whoever photographs it can read it.',
      ] },
      { heading: 'A calculator in another site', paragraphs: [
        'Those who publish this site can let other sites show a calculator. Such a site knows how tall the calculator is, and not what you answer; what you keep there stays on your device.',
      ] },
      { heading: 'Where the site is hosted', paragraphs: [
        'The host may log network addresses and pages visited, as hosts do. Your answers are not among them.',
      ] },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'A small phone, tired eyes, a keyboard or a screen reader: all should do.',
    sections: [
      { heading: 'What works', paragraphs: [
        'Reading needs no scripts. Type follows the browser’s setting, and at 400 % nothing has to be dragged sideways.',
        '“Larger type” at the top enlarges text and buttons and leaves nothing out.',
        'The keyboard reaches every link and button, and the focus is easy to see. Colour never speaks alone: a word or a mark stands beside it.',
        'Light, dark and high contrast work, reduced motion is respected, and every page prints on A4.',
      ] },
      { heading: 'How it is checked', paragraphs: [
        'The aim is WCAG 2.2 level AA. Each release checks every kind of page with tools, and a real browser walks through by keyboard alone.',
      ] },
      { heading: 'What is not good enough yet', paragraphs: [
        'On very narrow screens some tables turn into lists and read long.',
        'The full text of a policy is in the policy’s own language; other languages have a summary.',
      ] },
    ],
  },
};
