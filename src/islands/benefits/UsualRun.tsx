import { count } from '../../words/index.ts';
import { answerText, labelOf, type BeneathProps } from '../flow/index.ts';
import { useFamily } from './family.ts';
import { usualRun } from './usual.ts';

/** Fewer are as quickly answered one by one. */
const worthIt = 3;

/** Under a question that begins a run with usual answers: every one of them to be read, and given at once where all of it is so. */
export function UsualRun({ state, at, onAnswers }: BeneathProps) {
  const tools = useFamily();
  const { own: { usual: said, colon }, rules, lang } = tools;
  const run = usualRun(at, rules, state);
  if (state.changing || run.length < worthIt) return null;
  return (
    <details class="more usual">
      <summary>{count(said.open, run.length, lang)}</summary>
      <p class="hint">{said.lead}</p>
      <ul class="plain">{run.map(({ ref, answer }) => <li key={ref.question}>{labelOf(tools, ref.question)}{colon}<b>{answerText(tools, ref.question, answer)}</b></li>)}</ul>
      <p class="row"><button class="btn quiet" type="button" onClick={() => onAnswers(run)}>{said.give}</button></p>
    </details>
  );
}
