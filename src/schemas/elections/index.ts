/** What comes into the calculator of elections from outside: cases, and lists of people as tables. */
export { readChosen, type ChosenRead } from './readChosen.ts';
export { most, readFacts, type FactProblem, type FactsRead } from './readFacts.ts';
export { readList, type ListProblem, type ListRead, type ListWords } from './readTable.ts';
