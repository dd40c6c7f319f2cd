import { count, fill, formatMoney, formatYuan } from '../../../words/index.ts';
import type { Employer, Sum } from '../sums.ts';
import { spanText } from '../sumText.ts';
import { useEmployer, type EmployerTools } from '../tools.ts';
import { Bars } from './Bars.tsx';
import { scaleOf, stepsOf, type Step } from './steps.ts';

/** What one more employee with a disability changes: drawn, and as a table beneath. */
export function Plot({ state }: Readonly<{ state: Employer }>) {
  const tools = useEmployer();
  const { plot } = tools.own;
  const found = stepsOf(tools, state);
  if (found === null) return <section class="plot"><h2>{plot.title}</h2><p class="hint">{plot.needs}</p></section>;
  const { steps, now } = found;
  const most = steps.length - 1;
  const { drawsLevy, highest } = scaleOf(steps);
  const change = changeText(steps, now, tools);
  return (
    <section class="plot">
      <h2>{plot.title}</h2>
      <p class="hint">{fill(plot.lead, { most })}</p>
      {change === null ? null : <p><b>{fill(plot.more, { change })}</b></p>}
      {now !== null && now > most ? <p>{fill(plot.beyond, { n: now })}</p> : null}
      {drawsLevy ? null : <p>{plot.noWage}</p>}
      {highest === 0 && drawsLevy ? <p>{fill(plot.same, { most })}</p> : null}
      {highest === 0 || highest === null ? null : (
        <>
          <p class="legend" aria-hidden="true">
            {drawsLevy ? <span><i class="is-levy" />{plot.levy}</span> : null}<span><i class="is-rewards" />{plot.rewards}</span>
            {steps.some(({ levy, rewards }) => [levy, rewards].some(({ low, high }) => low < high)) ? <span><i class="is-maybe" />{plot.upTo}</span> : null}
          </p>
          <Bars
            steps={steps} now={now} highest={highest} drawsLevy={drawsLevy} nowLabel={plot.now}
            label={fill(plot.picture, { most })} format={(fen) => formatYuan(fen, tools.lang)}
          />
        </>
      )}
      {highest === 0 && drawsLevy ? null : <Figures steps={steps} now={now} />}
    </section>
  );
}

function Figures({ steps, now }: Readonly<{ steps: readonly Step[]; now: number | null }>) {
  const tools = useEmployer();
  const { plot } = tools.own;
  return (
    <table class="figures">
      <caption>{plot.table}</caption>
      <thead><tr><th scope="col">{plot.employed}</th><th scope="col">{plot.levy}</th><th scope="col">{plot.rewards}</th></tr></thead>
      <tbody>
        {steps.map(({ employed, levy, rewards }) => (
          <tr key={employed} aria-current={employed === now ? 'true' : undefined}>
            <th scope="row">{count(plot.people, employed, tools.lang)}{employed === now ? <em> {plot.now}</em> : null}</th>
            <td>{spanText(levy, tools)}</td><td>{spanText(rewards, tools)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one more than now changes, where all four sums are settled. */
function changeText(steps: readonly Step[], now: number | null, tools: EmployerTools): string | null {
  const { own: { plot }, shared, lang } = tools;
  const [here, next] = now === null ? [] : [steps[now], steps[now + 1]];
  if (here === undefined || next === undefined) return null;
  const isSettled = ({ low, high, unit }: Sum): boolean => low === high && (unit === 'fen' || high === 0);
  if (![here.levy, here.rewards, next.levy, next.rewards].every(isSettled)) return null;
  const less = here.levy.low - next.levy.low;
  const more = next.rewards.low - here.rewards.low;
  return [
    less > 0 ? fill(plot.lessLevy, { sum: formatMoney(less, lang) }) : plot.sameLevy,
    more > 0 ? fill(plot.moreRewards, { sum: formatMoney(more, lang) }) : plot.sameRewards,
  ].join(shared.join);
}
