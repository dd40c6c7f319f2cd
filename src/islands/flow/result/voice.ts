import { speakerWith, type Speaker } from '../../../words/rules/index.ts';
import { useTools, type Tools } from '../tools.ts';

/** The tools, and the voice that says the rules in words. */
export type Voice = Tools & Readonly<{ speaker: Speaker }>;

const voices = new WeakMap<Tools, Voice>();

/** The tools with the voice; made once. */
export function useVoice(): Voice {
  const tools = useTools();
  const known = voices.get(tools);
  if (known !== undefined) return known;
  const made = { ...tools, speaker: speakerWith(tools.rules, tools.words, tools.lang, tools.phrases) };
  voices.set(tools, made);
  return made;
}
