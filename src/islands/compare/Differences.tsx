import type { ComponentChildren } from 'preact';
import type { CompareWords } from '../../words/compare/index.ts';
import { count } from '../../words/index.ts';
import { InTurn } from '../shared/index.ts';
import type { Compared, Line } from './types.ts';
import './comparison.css';

/** Two cases side by side: what differs, what was changed to make it differ, and last what is the same. */
export function Differences({ compared: { here, there, changed, lines }, words, lang, level: Title = 'h2', children }: Readonly<{
  compared: Compared; words: Pick<CompareWords, 'item' | 'none' | 'differ' | 'difference' | 'changed' | 'same' | 'print'>; lang: 'zh' | 'vi' | 'en'; level?: 'h2' | 'h3';
  /** A word of caution below all lines. */
  children?: ComponentChildren;
}>) {
  const differ = lines.filter(({ differs }) => differs);
  const same = lines.filter(({ differs }) => !differs);
  const table = (rows: readonly Line[], caption: string) => {
    const withDifference = rows.some(({ difference }) => difference !== '');
    return (
      <table class="stack sidebyside">
        <caption class="hidden">{caption}</caption>
        <thead><tr><th scope="col">{words.item}</th><th scope="col">{here}</th><th scope="col">{there}</th>{withDifference ? <th scope="col">{words.difference}</th> : null}</tr></thead>
        <tbody>{rows.map(({ key, title, one, other, difference }) => (
          <tr key={key}>
            <th scope="row">{title}</th><td data-label={here}>{one}</td><td data-label={there}>{other}</td>
            {withDifference ? <td class="num" data-label={difference === '' ? undefined : words.difference}>{difference}</td> : null}
          </tr>
        ))}</tbody>
      </table>
    );
  };
  const found = differ.length === 0 ? words.none : count(words.differ, differ.length, lang);
  return (
    <>
      <Title tabIndex={-1} data-found>{found}</Title>
      {differ.length === 0 ? null : table(differ, found)}
      <InTurn>
        <Title>{words.changed}</Title>
        {table(changed, words.changed)}
        {same.length === 0 ? null : (
          <details class="more">
            <summary>{count(words.same, same.length, lang)}</summary>
            <dl class="answers">{same.map(({ key, title, one }) => <div key={key}><dt>{title}</dt><dd>{one}</dd></div>)}</dl>
          </details>
        )}
        {children}
        <p class="noprint"><button class="btn quiet" type="button" onClick={() => { print(); }}>{words.print}</button></p>
      </InTurn>
    </>
  );
}
