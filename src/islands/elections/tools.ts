import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { noFacts, type Chosen, type ElectionScheme, type Facts, type ISODate, type LawId, type PartId } from '../../rules/elections/index.ts';
import type { words as policyWords } from '../../rules/policies/residents-committee-law-2025/index.ts';
import type { Packed } from '../../schemas/packed/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import type { ElectionWords } from '../../words/elections/index.ts';

/** A named example that can be opened. */
export type ShownExample = Readonly<{ id: string; title: string; part: PartId; facts: Facts; rulesOn: ISODate | null }>;

/** What the page hands over: the rules as data, words in one language, examples, and the way to each clause. */
export type ElectionProps = Readonly<{
  lang: 'zh' | 'en';
  scheme: Packed<ElectionScheme>;
  words: ElectionWords;
  own: (typeof policyWords)['zh'];
  shared: SharedWords;
  titles: Readonly<Record<PartId, string>>;
  examples: readonly ShownExample[];
  clauses: Readonly<Record<string, Readonly<{ label: string; to: string }>>>;
}>;

/** What the reader has given: facts, a day of law for all of them, and the ways to read the text that were chosen. */
export type Given = Readonly<{ facts: Facts; rulesOn: ISODate | null; chosen: Chosen }>;

/** Nothing given yet. */
export const nothing: Given = { facts: noFacts, rulesOn: null, chosen: {} };

/** Everything the views need to speak, versions of the law by name, and the way to choose a reading; null goes back to how it is read here. */
export type Tools = Omit<ElectionProps, 'scheme'> & Readonly<{ scheme: ElectionScheme; laws: Readonly<Record<LawId, string>>; choose: (reading: string, option: string | null) => void }>;

/** Carries the tools to every view. */
export const ToolsContext = createContext<Tools | null>(null);

/** The tools of the calculator. @throws Error outside of it. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('Views of the calculator are drawn inside <Elections>.');
  return tools;
}
