import type { AnyPolicyWords, Condition, Language, RuleSet } from '../../rules/vocabulary/index.ts';
import { en } from './phrases/en.ts';
import type { RulePhrases } from './phrases/type.ts';
import { vi } from './phrases/vi.ts';
import { zh } from './phrases/zh.ts';

/** Everything needed to say the rules of one policy in one language. */
export type Speaker = Readonly<{
  lang: Language;
  words: AnyPolicyWords;
  phrases: RulePhrases;
  /** Conditions that have a name of their own. */
  names: ReadonlyMap<Condition, string>;
}>;

/** How each language puts the parts of a rule together. */
export const rulePhrases: Readonly<Record<Language, RulePhrases>> = { zh, vi, en };

/** Says the rules of a policy in a language, with the policy's own words. */
export function speaker(rules: RuleSet, words: AnyPolicyWords, lang: Language): Speaker {
  return speakerWith(rules, words, lang, rulePhrases[lang]);
}

/** The same with phrases that were handed over, for a page that carries one language. */
export function speakerWith(rules: RuleSet, words: AnyPolicyWords, lang: Language, phrases: RulePhrases): Speaker {
  const names = new Map(Object.entries(rules.named).map(([name, condition]) => [condition, wordsFor(words.named, name)]));
  return { lang, words, phrases, names };
}

/**
 * The words under an id. The types of a policy's words promise that they are there.
 * @throws Error naming the id, for words that were put together by hand.
 */
export function wordsFor<T>(words: Readonly<Record<string, T>>, id: string): T {
  const found = words[id];
  if (found === undefined) throw new Error(`There are no words for "${id}". Add them to the words of the policy.`);
  return found;
}
