import type { Check, ReadingMatter } from '../../rules/engine/coverage/index.ts';
import { sayVerdict } from '../../words/sewage/index.ts';
import { readingWords } from './readingWords.ts';
import { useTools } from './tools.ts';

/** A place the text leaves unclear: each way to read it with what comes out, one of them to be chosen, and the question to take to the office. */
export function ReadingBox({ matter, kind }: Readonly<{ matter: ReadingMatter; kind: Check['kind'] }>) {
  const tools = useTools();
  const { words, links, state, dispatch, scheme } = tools;
  const { island } = words;
  const said = readingWords(tools, matter.reading);
  const isOpen = Object.values(scheme.readings).find(({ id }) => id === matter.reading)?.handling === 'open';
  // Where nothing but the text could decide, no reading is used until one is chosen.
  const used = state.chosen[matter.reading] ?? (isOpen ? null : matter.recommended);
  return (
    <div class="reading">
      <p><b>{island.reading.title}</b> {said.title}</p>
      <table>
        <thead class="hidden"><tr><th scope="col">{island.reading.option}</th><th scope="col">{island.reading.outcome}</th></tr></thead>
        <tbody>{matter.options.map(({ option, verdict }) => (
          <tr key={option}>
            <th scope="row">{said.options[option]}{option === matter.recommended && !isOpen ? <em>{island.reading.recommended}</em> : null}</th>
            <td>{sayVerdict({ kind, verdict }, words)}{option === used ? <small class="sure">{island.reading.used}</small>
              : <button class="textlink noprint" type="button" onClick={() => dispatch({ kind: 'read', reading: matter.reading, option })} aria-label={`${island.reading.use}${words.say.colon}${said.options[option] ?? option}`}>{island.reading.use}</button>}</td>
          </tr>
        ))}</tbody>
      </table>
      <p>{said.why}</p>
      <p>{island.reading.ask}{said.ask} <a href={links.readings[matter.reading]}>{island.reading.register}</a></p>
    </div>
  );
}
