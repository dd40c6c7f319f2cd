import type { SearchWords } from './type.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');
const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);

const languages = { zh: 'Chinese', vi: 'Vietnamese', en: 'English' };

/** The search page in English. */
export const en: SearchWords = {
  title: 'Find a clause',
  description: 'Find a clause in all policies of this site by words, a sentence, a document number or a clause number.',
  lead: 'Words, a sentence, a document number (such as “温政发〔2016〕41号”) or a clause number (such as “二（三）1”), in simplified or traditional script. Results lead to the clause itself.',
  noScript: 'Search needs the browser’s scripts, which are off. All policies can still be read, and searched with the browser’s own “find in page”.',
  noScriptLink: 'See all policies',
  searching: 'Searching…',
  failed: 'The search did not work: its index could not be fetched, perhaps because the network is down. Check the connection and try again, or read the policies directly.',
  again: 'Try again',
  failedLink: 'See all policies',
  levels: {
    citation: 'The document or clause with this number',
    exact: (count) => `With these words together: ${places(count)}`,
    same: (count, instead) => `The same in other words: ${places(count)}, ${quoted(instead)}`,
    words: (count) => `Nowhere written in one piece; all these words together: ${places(count)}`,
    similar: (instead) => `Did you mean ${instead.length > 0 ? quoted(instead) : 'these'}?`,
  },
  absent: (terms) => `No clause mentions ${quoted(terms)}.`,
  absentHere: (terms) => `Within what is chosen, no clause mentions ${quoted(terms)}.`,
  notYet: 'The likeliest places were read without finding it; there may be others.',
  nothing: 'Try a shorter word, or leave out punctuation.',
  found: (results, documents) => `Found ${places(results)} on ${documents === 1 ? '1 page' : `${documents} pages`}.`,
  cut: (most) => `At most ${most} characters are looked for; anything beyond was left out.`,
  foundSoFar: (results) => `Found ${places(results)} so far; there may be more.`,
  more: 'Search further',
  rest: (count) => `${places(count)} more on this page`,
  chosen: (count) => `(${count} chosen)`,
  remove: (filter) => `Remove “${filter}”`,
  everywhere: 'Search everywhere',
  elsewhere: (language, count, atLeast) => `${atLeast ? 'At least ' : ''}${count} more in ${languages[language]}`,
  ownText: 'Text',
};
