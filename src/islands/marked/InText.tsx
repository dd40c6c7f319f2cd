import { handOver, type Marked } from './kept.ts';

/** Opens the policy with its clauses marked, worked out as it is opened. In a window of its own, since leaving the page would lose the answers. */
export function InText({ words, to, policy, marked }: Readonly<{ words: Readonly<{ inText: string }>; to: string; policy: string; marked: () => Marked }>) {
  return <a class="btn quiet" href={to} target="_blank" rel="opener" onClick={() => { handOver(policy, marked()); }}>{words.inText}</a>;
}
