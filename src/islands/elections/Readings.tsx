import type { PartResult } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { checkTitle, isNote, keyText, readingWords, valueText, valueTitle } from './say.ts';
import { useTools } from './tools.ts';

/** The readings that bear on a result: those that would change it, and those whose question goes with a check. */
export function readingsOf({ checks, values }: PartResult): readonly string[] {
  return [...new Set([
    ...checks.flatMap(({ otherwise, asks }) => [...otherwise.map(({ reading }) => reading), ...asks]),
    ...values.flatMap(({ otherwise }) => otherwise.map(({ reading }) => reading)),
  ])];
}

/** What the text leaves open here: how it is read, why, and the question to take to the office. */
export function Readings({ result }: Readonly<{ result: PartResult }>) {
  const tools = useTools();
  const { scheme, words, words: { page } } = tools;
  const found = readingsOf(result).flatMap((id) => scheme.readings.filter((reading) => reading.id === id));
  if (found.length === 0) return null;
  return (
    <section class="left-open">
      <h4>{page.readings}</h4>
      {found.map(({ id, recommended, handling }) => {
        const said = readingWords(tools, id);
        return (
          <details class="reading" key={id} open={handling === 'open'}>
            <summary>{said.title}</summary>
            {recommended === null ? null : <p>{fill(page.recommended, { option: said.options[recommended] ?? recommended })} {fill(page.why, { why: said.why })}</p>}
            {handling === 'open' ? <p>{page.openReading}</p> : null}
            {isNote(tools, id) ? <ul>{[
              ...result.checks.flatMap((check) => check.otherwise.filter(({ reading }) => reading === id).map(({ option, gives }) => ({ option, what: `${check.key === null ? '' : `${keyText(tools, check.key)} · `}${checkTitle(tools, check.id)}`, is: words.status[gives] }))),
              ...result.values.flatMap((value) => value.otherwise.filter(({ reading }) => reading === id).map(({ option, gives }) => ({ option, what: valueTitle(tools, value), is: valueText(gives, tools) }))),
            ].map(({ option, what, is }) => <li key={`${option}-${what}`}>{said.options[option] ?? option}{tools.lang === 'zh' ? '：' : ': '}{what} — {is}</li>)}</ul> : null}
            <p>{fill(page.ask, { ask: said.ask })}</p>
          </details>
        );
      })}
    </section>
  );
}
