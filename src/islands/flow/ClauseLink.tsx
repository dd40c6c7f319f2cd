import type { ClauseId } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import { clauseLabel, useTools } from './tools.ts';

/** From a figure or a reason to the clause it comes from. */
export function ClauseLink({ id }: Readonly<{ id: ClauseId }>) {
  const tools = useTools();
  return <a class="from" href={`${tools.links.policy}#${id}`} aria-label={fill(tools.own.clauseOf, { label: clauseLabel(tools, id) })} lang="zh-Hans">{clauseLabel(tools, id)}</a>;
}
