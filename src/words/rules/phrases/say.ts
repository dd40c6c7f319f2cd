import type { ChoiceWords, Relation } from '../../../rules/vocabulary/index.ts';
import { fill } from '../../template.ts';
import type { ListPhrases, RulePhrases } from './type.ts';

/** A list of parts: "a, b or c". */
export function listed(parts: readonly string[], { between, last }: ListPhrases): string {
  const [end = '', ...before] = parts.toReversed();
  return before.length === 0 ? end : before.toReversed().join(between) + last + end;
}

/** A label as it stands inside a sentence. */
export function inside(label: string, { lowersInside }: RulePhrases): string {
  return lowersInside ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A choice in everyday words, with the official word where it differs. */
export function choiceText({ label, official }: ChoiceWords, phrases: RulePhrases): string {
  return official === undefined ? label : fill(phrases.official, { label, official });
}

/** Two quantities compared. */
export function comparedText(relation: Relation, left: string, right: string, phrases: RulePhrases): string {
  return fill(phrases.compared[relation], { left, right: inside(right, phrases) });
}

/** What differs by the answer to a question. */
export function byChoiceText(label: string, phrases: RulePhrases): string {
  return fill(phrases.byChoice, { label: inside(label, phrases) });
}

/** A quantity times a share. */
export function timesText(of: string, share: string, phrases: RulePhrases): string {
  return fill(phrases.times, { of, share: inside(share, phrases) });
}
