import type { Explained, ReadingMatter } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { useTools } from '../tools.ts';
import { outcomeText } from './outcomeText.ts';

/** A place the text leaves unclear: each way to read it with what comes out, and the question to take to the office. */
export function ReadingBox({ matter, outcome }: Readonly<{ matter: ReadingMatter; outcome: Explained }>) {
  const tools = useTools();
  const { own, words, links } = tools;
  const said = words.readings[matter.reading];
  if (said === undefined) return null;
  const handling = tools.rules.readings.find(({ id }) => id === matter.reading)?.handling;
  const isOpen = handling === 'open';
  const inside = (
    <>
      <table>
        <thead class="hidden"><tr><th scope="col">{own.reading.option}</th><th scope="col">{own.reading.outcome}</th></tr></thead>
        <tbody>
          {matter.options.map(({ option, verdict, amount }) => (
            <tr key={option}>
              <th scope="row">{said.options[option]}{option === matter.recommended && !isOpen ? <em>{own.reading.recommended}</em> : null}</th>
              <td>{outcomeText(tools, verdict, amount, outcome.measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOpen || matter.recommended === null ? <p>{own.reading.noneRecommended}</p> : null}
      <p>{own.reading.ask}{said.ask} <a href={`${links.readings}#${matter.reading.toLowerCase()}`}>{own.reading.register}</a></p>
    </>
  );
  // Where the reading used is beyond much doubt, the other is a note to open.
  if (handling === 'note') return <details class="reading"><summary>{fill(own.reading.note, { title: said.title })}</summary>{inside}</details>;
  return <div class="reading"><p><b>{own.reading.title}</b> {said.title}</p>{inside}</div>;
}
