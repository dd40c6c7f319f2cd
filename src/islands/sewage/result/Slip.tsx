import type { Check } from '../../../rules/engine/coverage/index.ts';
import { readingWords } from '../readingWords.ts';
import { useTools } from '../tools.ts';

/** The questions that would settle what the text leaves open, to be taken to the office. */
export function Slip({ checks }: Readonly<{ checks: readonly Check[] }>) {
  const tools = useTools();
  const { words: { island }, links } = tools;
  const ids = [...new Set(checks.flatMap(({ readings }) => readings.map(({ reading }) => reading)))];
  if (ids.length === 0) return null;
  return (
    <section class="slip">
      <h2>{island.slip.title}</h2>
      <p>{island.slip.lead} {links.title}</p>
      <ol>{ids.map((id) => <li key={id}>{readingWords(tools, id).ask}<span class="blank" /></li>)}</ol>
    </section>
  );
}
