import { fill } from '../../../words/index.ts';
import { useTools } from '../tools.ts';

/** A place the text leaves unclear, with its ways to read it; `T` is what each of them makes of the case. */
export type ReadingShown<T> = Readonly<{ reading: string; recommended: string | null; options: readonly (T & Readonly<{ option: string }>)[] }>;

/** A place the text leaves unclear: each way to read it with what comes out, and the question to take to the office. */
export function ReadingBox<T>({ matter, say }: Readonly<{ matter: ReadingShown<T>; say: (outcome: T) => string }>) {
  const { own, words, links, rules } = useTools();
  const said = words.readings[matter.reading];
  if (said === undefined) return null;
  const handling = rules.readings.find(({ id }) => id === matter.reading)?.handling;
  const isOpen = handling === 'open';
  const inside = (
    <>
      <table>
        <thead class="hidden"><tr><th scope="col">{own.reading.option}</th><th scope="col">{own.reading.outcome}</th></tr></thead>
        <tbody>
          {matter.options.map((outcome) => (
            <tr key={outcome.option}>
              <th scope="row">{said.options[outcome.option]}{outcome.option === matter.recommended && !isOpen ? <em>{own.reading.recommended}</em> : null}</th>
              <td>{say(outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOpen || matter.recommended === null ? <p>{own.reading.noneRecommended}</p> : null}
      <p>{own.reading.ask}{said.ask} <a href={links.readings[matter.reading]}>{own.reading.register}</a></p>
    </>
  );
  // Where the reading used is beyond much doubt, the other is a note to open.
  if (handling === 'note') return <details class="reading"><summary>{fill(own.reading.note, { title: said.title })}</summary>{inside}</details>;
  return <div class="reading"><p><b>{own.reading.title}</b> {said.title}</p>{inside}</div>;
}
