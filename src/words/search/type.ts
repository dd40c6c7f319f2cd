/** What the search page says in one language. Leaving a sentence out does not compile. */
export type SearchWords = Readonly<{
  title: string;
  description: string;
  /** Before anything was looked for. */
  lead: string;
  /** Without scripts: what cannot be done here, and the link to what can. */
  noScript: string;
  noScriptLink: string;
  searching: string;
  /** The index could not be fetched: what happened, the button to try again, the link to the list of policies. */
  failed: string;
  again: string;
  failedLink: string;
  /** The heading over each level of results; `instead` is what was found in place of what was typed. */
  levels: Readonly<{
    citation: string;
    exact: (count: number) => string;
    same: (count: number, instead: readonly string[]) => string;
    words: (count: number, words: readonly string[]) => string;
    similar: (instead: readonly string[]) => string;
  }>;
  /** No clause mentions these. */
  absent: (terms: readonly string[]) => string;
  /** The same where the reader chose to search only a part of the texts. */
  absentHere: (terms: readonly string[]) => string;
  /** The likeliest texts were read and do not hold it; others may. */
  notYet: string;
  /** Nothing was found, not even anything similar. */
  nothing: string;
  /** What is announced when the results are there; it follows what `absent` says. */
  found: (results: number, documents: number) => string;
  /** The same when more may be found, and the button that looks for it. */
  /** Said of a query as long as is looked for, which may have been cut. */
  cut: (most: number) => string;
  foundSoFar: (results: number) => string;
  more: string;
  /** Opens the results of one document that are not shown at first. */
  rest: (count: number) => string;
  /** How many filters are set; the button that takes one away; the link that searches everywhere after all. */
  chosen: (count: number) => string;
  remove: (filter: string) => string;
  everywhere: string;
  /** What the texts of another language hold; a link to it. */
  elsewhere: (language: 'zh' | 'vi' | 'en', count: number, atLeast: boolean) => string;
  /** What stands for a place without a number and a heading. */
  ownText: string;
}>;
