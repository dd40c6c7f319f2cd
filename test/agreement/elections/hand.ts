import type { Facts, LawId, Status, Truth } from '../../../src/rules/elections/index.ts';
import { or } from '../kleene.ts';
import { type Range } from '../ranges.ts';

/** What a reader by hand is given: the facts, the version of the law, and how each unclear place is read. */
export type Given = Readonly<{ facts: Facts; law: LawId; as: (reading: string) => string }>;

/** What it finds: each check by its name, `size` or `candidate[甲]`, and the figures worked out, written plainly. */
export type Read = Readonly<{ checks: Readonly<Record<string, Status>>; values: Readonly<Record<string, unknown>> }>;

/** What must be so. */
export function must(truth: Truth): Status {
  return { yes: 'met', no: 'unmet', unknown: 'unknown' }[truth] as Status;
}

/** What is only usual, or only in principle. */
export function usual(truth: Truth): Status {
  return truth === 'no' ? 'deviates' : must(truth);
}

/** What must be so while something holds. */
export function mustIf(condition: Truth, truth: Truth): Status {
  if (condition === 'no') return 'notRequired';
  return condition === 'yes' || truth === 'yes' ? must(truth) : 'unknown';
}

/** A count that may not be known. */
export function count(given: number | null, least = 0): Range {
  return given === null ? { low: least, high: Infinity } : { low: given, high: given };
}

/** Several counts together. */
export function sum(...ranges: readonly Range[]): Range {
  return { low: ranges.reduce((all, { low }) => all + low, 0), high: ranges.reduce((all, { high }) => all + high, 0) };
}

/** From the least to the most, both included. */
export function between({ low, high }: Range, least: number, most: number): Truth {
  if (high < least || low > most) return 'no';
  return low >= least && high <= most ? 'yes' : 'unknown';
}

/** Whether a part reaches a share of a whole, by multiplying across; `more` does not take exactly the share. */
export function share(have: Range, [part, of]: readonly [part: number, of: number], whole: Range, more: boolean): Truth {
  const reaches = (one: number, all: number) => (more ? one * of > all * part : one * of >= all * part);
  if (have.high !== Infinity && !reaches(have.high, whole.low)) return 'no';
  return whole.high !== Infinity && reaches(have.low, whole.high) ? 'yes' : 'unknown';
}

/** The fewest of a whole that reach a share, by counting up. */
export function fewestOf([part, of]: readonly [part: number, of: number], whole: number, more: boolean): number {
  let least = Math.floor((whole * part) / of);
  while (more ? least * of <= whole * part : least * of < whole * part) least += 1;
  return least;
}

/** Whether two people are near relatives, as the word is read: the eight kinds of the Civil Code, wider, or those of criminal procedure. */
export function isNear(relation: Facts['kinPairs'][number]['relation'], as: Given['as']): Truth {
  if (relation === null) return 'unknown';
  const wide = as('AMB-RC-20') === 'B' ? ['parentInLaw', 'siblingInLaw', 'otherKin'] : [];
  const grandparents = as('AMB-RC-20') === 'C' ? [] : ['grandparent'];
  return ['spouse', 'parentChild', 'sibling', ...grandparents, ...wide].includes(relation) ? 'yes' : 'no';
}

/** Whether any two of a group are near relatives: by the pairs told, or by the word that there are none. */
export function anyNear({ kinPairs, kinAmong }: Facts, as: Given['as']): Truth {
  if (kinPairs.length > 0) return or(...kinPairs.map(({ relation }) => isNear(relation, as)));
  return kinAmong === 'no' ? 'no' : 'unknown';
}

/** Whether the word for a share takes exactly the share: 以上 does, 过半数 does not, and two thirds by the word beside it. */
export function takesMore(word: '以上' | '过半数' | '超过三分之二' | '三分之二以上', as: Given['as']): boolean {
  switch (word) {
    case '以上': return as('AMB-RC-01') === 'B';
    case '过半数': return as('AMB-RC-02') !== 'B';
    case '超过三分之二': return as('AMB-RC-03') !== 'B';
    case '三分之二以上': return as('AMB-RC-03') === 'C';
  }
}
