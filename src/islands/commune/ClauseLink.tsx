import { fill } from '../../words/index.ts';
import { useTools } from './tools.ts';

/** From a figure or a reason to the clause it comes from. */
export function ClauseLink({ id }: Readonly<{ id: string }>) {
  const { clauses, links, own, lang } = useTools();
  const label = clauses[id] ?? id;
  return <a class="from" href={`${links.policy}#${id}`} aria-label={fill(own.result.clauseOf, { label })} lang={lang === 'vi' ? undefined : 'vi'}>{label}</a>;
}
