import { fill } from '../../words/index.ts';
import { ClauseLink } from '../flow/index.ts';
import { useCommunity } from './tools.ts';

/** What a village cannot do itself, each with who leads it. */
export function Beyond() {
  const { own: { beyond: words }, beyond } = useCommunity();
  return (
    <details class="more beyond">
      <summary>{fill(words.title, { n: beyond.length })}</summary>
      <p class="hint">{words.lead}</p>
      <ul>{beyond.map(({ clause, title, who }) => <li key={clause}>{title} <ClauseLink id={clause} /><small lang="zh-Hans">{who}</small></li>)}</ul>
    </details>
  );
}
