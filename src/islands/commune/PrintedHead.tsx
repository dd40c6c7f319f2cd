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
      {result.inForce ? null : <p>{planNotice(tools, year)}</p>}
    </div>
  );
}

/** That the plan does not apply in a year, and why. */
export function planNotice({ own }: Pick<ReturnType<typeof useTools>, 'own'>, year: number): string {
  return fill(year < 2015 ? own.year.planNotYet : own.year.planOver, { year });
}
