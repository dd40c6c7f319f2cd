import { fill } from '../../../words/index.ts';
import { itemsIn } from '../items.ts';
import { AnswerList, refsOf } from '../ReviewScreen.tsx';
import type { Judged } from '../state.ts';
import { useTools } from '../tools.ts';

/** What this tool does not check. */
export function NotChecked({ state: { result: { notChecked } } }: Readonly<{ state: Judged }>) {
  const { own, words } = useTools();
  if (notChecked.length === 0) return null;
  return <section><h2>{own.notChecked.title}</h2><p class="hint">{own.notChecked.lead}</p><ul>{notChecked.map((id) => <li key={id}>{words.remarks[id]}</li>)}</ul></section>;
}

/** All answers, as they are printed with the result. */
export function Given({ state }: Readonly<{ state: Judged }>) {
  const tools = useTools();
  const { own, rules, shared } = tools;
  return (
    <details class="more given">
      <summary>{own.answers}</summary>
      {itemsIn(rules, state.facts).map((_, index) => <section key={index}><h3>{fill(own.person, { n: index + 1 })}</h3><AnswerList state={state} refs={refsOf(tools, index)} plain /></section>)}
      <h3>{own.household}</h3><AnswerList state={state} refs={refsOf(tools, null)} plain />
      <h3>{shared.review.figures}</h3><AnswerList state={state} refs={rules.parameters.map(({ id }) => ({ question: id, index: null }))} plain />
    </details>
  );
}
