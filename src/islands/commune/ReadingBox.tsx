import type { ComponentChildren } from 'preact';
import { useTools } from './tools.ts';

/** A place the text leaves unclear: each way to read it with what comes out, and the question to take to the office. */
export function ReadingBox({ reading, options, say }: Readonly<{
  reading: string; options: readonly Readonly<{ option: string }>[]; say: (option: string) => ComponentChildren;
}>) {
  const { own, words, certification, links } = useTools();
  const rule = certification.rules.readings.find(({ id }) => id === reading);
  const all: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>>> = words.readings;
  const said = all[reading];
  if (rule === undefined || said === undefined) return null;
  const isOpen = rule.handling === 'open';
  const inside = (
    <>
      <table>
        <thead class="hidden"><tr><th scope="col">{own.reading.option}</th><th scope="col">{own.reading.outcome}</th></tr></thead>
        <tbody>
          {options.map(({ option }) => (
            <tr key={option}><th scope="row">{said.options[option]}{option === rule.recommended && !isOpen ? <em>{own.reading.used}</em> : null}</th><td>{say(option)}</td></tr>
          ))}
        </tbody>
      </table>
      <p>{isOpen ? own.reading.none : said.why}</p>
      <p>{own.reading.ask}{said.ask} <a href={links.readings[reading]}>{own.reading.register}</a></p>
    </>
  );
  // Where the reading used is beyond much doubt, the other is a note to open.
  if (rule.handling === 'note') return <details class="reading"><summary>{said.title}</summary>{inside}</details>;
  return <div class="reading"><p><b>{own.reading.title}</b> {said.title}</p>{inside}</div>;
}
