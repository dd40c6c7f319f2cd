import type { Certified } from '../../rules/engine/certify/index.ts';
import { fill } from '../../words/index.ts';
import { today } from '../shared/index.ts';
import { yearOf, type State } from './state.ts';
import { dayText, schemeWords, useTools } from './tools.ts';

/** What a sheet of paper must say that the page around it says on the screen: of what, for which unit and year, by which standard, and when. */
export function PrintedHead({ state, result }: Readonly<{ state: State; result: Certified }>) {
  const tools = useTools();
  const { own, words } = tools;
  const year = yearOf(state);
  return (
    <div class="printed-head">
      <p><b>{words.title}</b></p>
      <p>{fill(own.take.paper, { year })}</p>
      <p>{fill(own.year.scheme, { name: schemeWords(tools, result.score.scheme).name })} · {fill(own.checks.printed, { day: dayText(today(), tools) })}</p>
      <PlanNotice state={state} result={result} />
    </div>
  );
}

/** That the plan does not apply in a year, and why; beside everything that goes by the plan alone. */
export function PlanNotice({ state, result }: Readonly<{ state: State; result: Certified }>) {
  const { own } = useTools();
  const year = yearOf(state);
  if (result.inForce || state.part === 'score' || state.part === 'plan' || state.part === 'many') return null;
  return <p class="notice">{fill(year < 2015 ? own.year.planNotYet : own.year.planOver, { year })}</p>;
}
