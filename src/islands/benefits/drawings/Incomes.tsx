import { useMemo } from 'preact/hooks';
import type { Interval } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { hidesSum, labelOf, named, QuestionLinks, sumText, type State } from '../../flow/index.ts';
import { useFamily } from '../family.ts';
import { alongIncomes, type Along } from './along.ts';
import { Drawn } from './Drawn.tsx';
import { LineText } from './LineText.tsx';

/** What the family can draw a month, along the income of the household and of each person for whom it counts. */
export function Incomes({ state }: Readonly<{ state: State }>) {
  const tools = useFamily();
  const all = useMemo(() => alongIncomes(tools, state), [state.result]);
  return (
    <>
      <p class="hint">{tools.own.income.lead}</p>
      {all.map((along) => <Income key={`${along.ref.question}${String(along.ref.index)}`} along={along} state={state} />)}
    </>
  );
}

function Income({ along, state }: Readonly<{ along: Along; state: State }>) {
  const tools = useFamily();
  const { own: { income: words } } = tools;
  const { ref, found } = along;
  const income = named(tools, state.facts, ref);
  if (found === null) return <section><h3>{income}</h3><p>{words.reckoned}</p></section>;
  if (found.kind === 'open') {
    return (
      <section>
        <h3>{income}</h3>
        {found.lines.map((line) => <p key={line.condition.cite.clause}><LineText text={words.unplaced} line={line} state={state} /></p>)}
        <p>{words.missing}<QuestionLinks refs={found.missing} name={({ question }) => labelOf(tools, question)} /></p>
      </section>
    );
  }
  const [first, ...more] = found.stretches;
  return (
    <section>
      <h3>{income}</h3>
      {more.length === 0 ? <p>{sameText(first.total)}</p> : <Drawn along={along} found={found} income={income} state={state} />}
    </section>
  );

  function sameText(total: Interval): string {
    return hidesSum(total) ? fill(words.sameOpen, { income }) : fill(words.same, { income, sum: sumText(tools, total) });
  }
}
