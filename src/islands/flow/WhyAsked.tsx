import { fill } from '../../words/index.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { useTools } from './tools.ts';
import { purposesOf } from './why.ts';

/** Why a question is asked: what it decides, and the clauses that say so. */
export function WhyAsked({ id, among }: Readonly<{ id: string; among: ReadonlySet<string> }>) {
  const { rules, words, shared } = useTools();
  const all = purposesOf(id, rules);
  const open = all.filter(({ rule }) => among.has(rule));
  const purposes = open.length > 0 ? open : all;
  if (purposes.length === 0) return null;
  const titles = purposes.slice(0, 2).map(({ rule }) => (words.entitlements[rule] ?? words.requirements[rule])?.title ?? rule).join(shared.join);
  const clauses = [...new Set(purposes.map(({ clause }) => clause))].slice(0, 3);
  return (
    <p class="hint why-asked">
      {shared.whyAsked}{fill(shared.whyOf, { titles: purposes.length > 2 ? titles + fill(shared.andMore, { count: purposes.length }) : titles })}
      {clauses.map((clause) => <span key={clause}> <ClauseLink id={clause} /></span>)}
    </p>
  );
}
