import type { CheckFound } from '../../rules/elections/index.ts';
import { useTools } from './tools.ts';

/** From a figure back to the clause it comes from. */
export function ClauseLink({ cite }: Pick<CheckFound, 'cite'>) {
  const { clauses } = useTools();
  const found = cite === null ? undefined : clauses[cite.clause];
  return found === undefined ? null : <a class="from" href={found.to} lang="zh-Hans">{found.label}</a>;
}
