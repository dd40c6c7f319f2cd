import type { ClauseId } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import { clauseLabel, useTools } from './tools.ts';

/** From a figure or a reason to the clause it comes from; a whole section brings its own printed number. */
export function ClauseLink({ id, label }: Readonly<{ id: ClauseId; label?: string }>) {
  const tools = useTools();
  const number = label ?? clauseLabel(tools, id);
  return <a class="from" href={`${tools.links.policy}#${id}`} aria-label={fill(tools.own.clauseOf, { label: number })} lang="zh-Hans">{number}</a>;
}
