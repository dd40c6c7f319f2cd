import { fill } from '../../words/index.ts';
import { useTools } from './tools.ts';

/** From a figure or a reason to the clauses it comes from, each once. */
export function ClauseLinks({ cites }: Readonly<{ cites: readonly Readonly<{ clause: string }>[] }>) {
  const { clauses, links, words, lang } = useTools();
  return (
    <>{[...new Set(cites.map(({ clause }) => clause))].map((id) => {
      const label = clauses[id] ?? id;
      return <> <a key={id} class="from" href={`${links.policy}#${id}`} aria-label={fill(words.island.clauseOf, { label })} lang={lang === 'zh' ? undefined : 'zh-Hans'}>{label}</a></>;
    })}</>
  );
}
