import type { SiteWords } from '../type.ts';

/** Sentences around reading, in English. */
export const reading: SiteWords['reading'] = {
  cite: {
    edition: 'Plain edition of Mingce, not the official text',
    mark: ', part ',
    lead: 'Choose a number, and “Copy” appears beside it: the citation and the link.',
    button: 'Copy', what: ' citation and link',
    hear: 'Read aloud',
    stop: 'Stop',
    tested: 'How it is computed',
    done: 'Copied.',
    refused: 'The browser does not allow copying. Please select and copy the text below.',
    text: 'Citation and link',
  },
  print: { published: (day) => `published ${day}` },
  terms: { title: 'Words explained' },
  compare: {
    title: (newer, older) => `The ${newer} text beside the ${older} text`,
    lead: (newer, older) => `At each place the ${older} text comes first, then what takes its place in the ${newer} text, article by article.`,
    caution: 'Both sides are this site’s own plain words, not the official text. Some differences are only our wording; whether the rule changed is said by the label and the red sentence of each place. Which article answers to which was filled in by hand, not guessed from likeness.',
    open: (older) => `Compare with the ${older} text`,
    kinds: { same: 'unchanged', moved: 'another number, the same rule', changed: 'changed', new: 'new', dropped: 'no longer there' },
    counts: 'How many places were compared',
    places: (n) => `${n} places`,
    only: 'Only what changed (changed, new, no longer there)',
    year: (edition) => `${edition} text`,
    gone: 'taken out: ', added: 'put in: ', end: '; ',
    legend: 'Words struck through are only in the older text; underlined words are only in the newer.',
    marking: {
      divided: 'What this older article says is divided among several places of the newer text, so single words are not marked.',
      rewritten: 'The two are written too differently to mark single words.',
    },
    wording: 'The rule is the same; the marked words are only another way to say it.',
    droppedTitle: (older) => `In the ${older} text, and no longer in the newer`,
    textIn: 'The articles are in Chinese.',
    back: 'Back to the whole text',
  },
  feed: { title: 'Mingce: policies published and changed', subtitle: 'When plain editions were published here, and when they changed.', link: 'Follow updates (Atom)' },
};
