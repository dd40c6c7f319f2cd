import type { PartResult, Reading } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { outcomesOf } from './outcomes.ts';
import { readingWords } from './say.ts';
import { useTools } from './tools.ts';

/** The readings that bear on a result: those that would change it, those that were chosen, and those whose question goes with a check. */
export function readingsOf({ checks, values, chosen }: PartResult): readonly string[] {
  return [...new Set([
    ...checks.flatMap(({ otherwise, asks }) => [...otherwise.map(({ reading }) => reading), ...asks]),
    ...values.flatMap(({ otherwise }) => otherwise.map(({ reading }) => reading)),
    ...Object.keys(chosen),
  ])];
}

/** What the text leaves open here: each way to read it with what comes out, one of them to be chosen, and the question to take to the office. */
export function Readings({ result }: Readonly<{ result: PartResult }>) {
  const { scheme, words: { page } } = useTools();
  const bearing = new Set(readingsOf(result));
  // In the order of the register, so that choosing moves nothing under the reader's finger.
  const found = scheme.readings.filter(({ id }) => bearing.has(id));
  if (found.length === 0) return null;
  return (
    <section class="left-open">
      <h4>{page.readings}</h4>
      {found.map((reading) => <ReadingBox key={reading.id} reading={reading} result={result} />)}
    </section>
  );
}

function ReadingBox({ reading: { id, options, recommended, handling }, result }: Readonly<{ reading: Reading; result: PartResult }>) {
  const tools = useTools();
  const { choose, words: { page, page: { reading: say } } } = tools;
  const said = readingWords(tools, id);
  const isOpen = handling === 'open';
  const chosen = result.chosen[id];
  // Where nothing but the text could decide, no way to read it is used until one is chosen.
  const used = chosen ?? (isOpen ? null : recommended);
  // Where no option changes anything here, there is nothing to choose, only to ask.
  const bears = chosen !== undefined || [...result.checks, ...result.values].some(({ otherwise }) => otherwise.some(({ reading }) => reading === id));
  return (
    <details class="reading" open={isOpen}>
      <summary>{said.title}</summary>
      {!bears ? options.length === 0 ? null : <ul>{options.map((option) => <li key={option}>{said.options[option] ?? option}{option === recommended && options.length > 1 ? <em>{say.recommended}</em> : null}</li>)}</ul> : (
        <fieldset class="options">
          <legend class="hidden">{said.title}</legend>
          {options.map((option) => (
            <label class="choice" key={option}>
              <input type="radio" name={`reading-${id}`} value={option} checked={option === used} onChange={() => choose(id, option === recommended && !isOpen ? null : option)} />
              <span>{said.options[option] ?? option}{option === recommended ? <em>{say.recommended}</em> : null}
                {outcomesOf(result, id, option, tools).map((text) => <small key={text}>{text}</small>)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p>{fill(page.why, { why: said.why })}</p>
      {isOpen && bears && chosen === undefined ? <p>{page.openReading}</p> : null}
      <p>{fill(page.ask, { ask: said.ask })}</p>
    </details>
  );
}
