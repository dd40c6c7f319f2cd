import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ElectionScheme, Facts, ISODate, PartId } from '../../rules/elections/index.ts';
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

/** Everything the views need to speak. */
export type Tools = Omit<ElectionProps, 'scheme'> & Readonly<{ scheme: ElectionScheme }>;

/** Carries the tools to every view. */
export const ToolsContext = createContext<Tools | null>(null);

/** The tools of the calculator. @throws Error outside of it. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('Views of the calculator are drawn inside <Elections>.');
  return tools;
}
