import type { Chosen, StandIn } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { readingWords, standInText } from './say.ts';
import { useTools } from './tools.ts';

/** The ways to read the text that the reader chose, on screen and on paper, each with a way back. */
export function ChosenReadings({ chosen, standIns }: Readonly<{ chosen: Chosen; standIns: readonly StandIn[] }>) {
  const tools = useTools();
  const { choose, words: { page: { reading: say } } } = tools;
  const all = Object.entries(chosen);
  if (all.length === 0) return null;
  return (
    <div class="chosen-readings">
      <p>{say.chosen}</p>
      <ul>{all.map(([id, option]) => {
        const { title, options } = readingWords(tools, id);
        const instead = standInText(tools, standIns, id, option);
        return <li key={id}>{fill(say.row, { title })}{tools.lang === 'zh' ? '：' : ': '}<b>{options[option] ?? option}</b>{instead === null ? null : <small>{instead}</small>} <button type="button" class="linkish noprint" onClick={() => choose(id, null)}>{say.back}<span class="hidden"> {title}</span></button></li>;
      })}</ul>
    </div>
  );
}
