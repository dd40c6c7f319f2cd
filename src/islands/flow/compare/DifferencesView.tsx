import { count, fill, formatDate } from '../../../words/index.ts';
import { Caution } from '../result/Settle.tsx';
import { useTools, type Tools } from '../tools.ts';
import { changedLines, resultLines, type Line } from './lines.ts';
import type { Sides } from './vary.ts';

/** Two cases side by side: what was changed, what differs because of it, and last what is the same. */
export function DifferencesView({ sides }: Readonly<{ sides: Sides }>) {
  const tools = useTools();
  const { handover: { compare, item }, lang } = tools;
  const [here, there] = sideNames(sides, tools);
  const changed = changedLines(sides, tools);
  const lines = resultLines(sides, tools);
  const differ = lines.filter(({ differs }) => differs);
  const same = lines.filter(({ differs }) => !differs);
  const table = (rows: readonly Line[], caption: string, withDifference: boolean) => (
    <table class="stack sidebyside">
      <caption class="hidden">{caption}</caption>
      <thead><tr><th scope="col">{item}</th><th scope="col">{here}</th><th scope="col">{there}</th>{withDifference ? <th scope="col">{compare.difference}</th> : null}</tr></thead>
      <tbody>{rows.map(({ key, title, one, other, difference }) => (
        <tr key={key}>
          <th scope="row">{title}</th><td data-label={here}>{one}</td><td data-label={there}>{other}</td>
          {withDifference ? <td class="num" data-label={difference === '' ? undefined : compare.difference}>{difference}</td> : null}
        </tr>
      ))}</tbody>
    </table>
  );
  const found = differ.length === 0 ? compare.none : count(compare.differ, differ.length, lang);
  return (
    <>
      <h2 tabIndex={-1}>{found}</h2>
      {differ.length === 0 ? null : table(differ, found, true)}
      {differ.some(({ isUnsure }) => isUnsure) ? <p class="hint">{compare.unsureHint}</p> : null}
      <h2>{compare.changed}</h2>
      {table(changed, compare.changed, false)}
      {same.length === 0 ? null : (
        <details class="more">
          <summary>{count(compare.same, same.length, lang)}</summary>
          <dl class="answers">{same.map(({ key, title, one }) => <div key={key}><dt>{title}</dt><dd>{one}</dd></div>)}</dl>
        </details>
      )}
      <Caution state={sides.one} />
      <p class="noprint"><button class="btn quiet" type="button" onClick={() => { print(); }}>{compare.print}</button></p>
    </>
  );
}

/** What the two columns are called. */
function sideNames({ one, other, variation }: Sides, { handover: { compare: { sides } }, words, lang }: Tools): readonly [string, string] {
  switch (variation.kind) {
    case 'answer':
      return [sides.here, sides.there];
    case 'day':
      return [formatDate(one.factsOn, lang), formatDate(other.factsOn, lang)];
    case 'reading': {
      const options = words.readings[variation.reading]?.options;
      return [options?.[variation.one] ?? variation.one, options?.[variation.other] ?? variation.other];
    }
    case 'file':
      return [sides.here, fill(sides.file, { name: variation.name })];
  }
}
