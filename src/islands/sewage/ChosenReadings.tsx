import { readingWords } from './readingWords.ts';
import { useTools } from './tools.ts';

/** Which readings were chosen instead of the recommended ones, with a way back. */
export function ChosenReadings() {
  const tools = useTools();
  const { state, words: { island, say }, dispatch } = tools;
  const chosen = Object.entries(state.chosen);
  if (chosen.length === 0) return null;
  return (
    <div class="said chosen-readings" role="status">
      <p>{island.reading.chosen}</p>
      <ul class="plain">{chosen.map(([id, option]) => {
        const { title, options } = readingWords(tools, id);
        return <li key={id}>{title}{say.colon}{options[option] ?? option} <button class="textlink noprint" type="button" onClick={() => dispatch({ kind: 'read', reading: id, option: null })}>{island.reading.back}<span class="hidden"> {title}</span></button></li>;
      })}</ul>
    </div>
  );
}
