import { fill, formatDate, formatNumber, formatPeriod, formatYuan } from '../../../words/index.ts';
import { Caution, hidesSum, Settle, sumText } from '../../flow/index.ts';
import { levyDuty, levyOf, rewardsOf, type Employer, type Sum } from '../sums.ts';
import { useEmployer, type EmployerTools } from '../tools.ts';

/** The two figures first, then what would settle them, then by which day and which version they hold. */
export function Headline({ state }: Readonly<{ state: Employer }>) {
  const tools = useEmployer();
  const { own, lang } = tools;
  const { result } = state;
  return (
    <>
      <p class="eyebrow">{own.name} · {fill(own.factsOn, { day: formatDate(state.factsOn, lang) })}</p>
      <h1 tabIndex={-1} data-screen-title>{own.found.title}</h1>
      {result.inForce ? (
        <div class="sum">
          <div class="pair figures-first">
            <Levy state={state} tools={tools} />
            <Rewards state={state} tools={tools} />
          </div>
          <Settle state={state} />
        </div>
      ) : <p class="notice">{own.result.notInForce}</p>}
      <Caution state={state} />
    </>
  );
}

function Levy({ state, tools }: Readonly<{ state: Employer; tools: EmployerTools }>) {
  const { own: { found }, rules } = tools;
  const levy = levyOf(rules, state);
  const isRead = (levyDuty(state.result)?.breach.readings.length ?? 0) > 0;
  return (
    <section>
      <h2>{found.owed}</h2>
      <Figure sum={levy} lead={null} tools={tools} />
      <p>{levy.high === 0 ? found.noLevy : levy.unit === 'wages' ? found.levyWage : levy.low < levy.high ? found.levyOpen : isRead ? null : found.levySure}</p>
      {isRead ? <p>{found.levyReading}</p> : null}
    </section>
  );
}

function Rewards({ state, tools }: Readonly<{ state: Employer; tools: EmployerTools }>) {
  const { own, lang, words, shared } = tools;
  const rewards = rewardsOf(state);
  const others = state.result.totals.filter(({ measure, amount }) => measure !== 'fen/year' && amount.high > 0 && !hidesSum(amount));
  const isRead = state.result.outcomes.some(({ measure, readings }) => measure === 'fen/year' && readings.length > 0);
  const unsized = state.result.outcomes.filter(({ verdict, measure, ifEntitled }) => verdict === 'certain' && measure !== null && ifEntitled !== null && hidesSum(ifEntitled));
  return (
    <section>
      <h2>{own.found.gets}</h2>
      <Figure sum={rewards} lead={own.found.orMore} tools={tools} />
      <p>{rewards.high === 0 ? own.found.rewardNone : rewards.low === rewards.high ? own.found.rewardFloor : `${own.found.rewardOpen}${lang === 'en' ? ' ' : ''}${own.found.rewardFloor}`}</p>
      {isRead ? <p>{own.found.rewardReading}</p> : null}
      {others.map(({ measure, amount }) => <p key={measure}>{fill(own.found.others, { period: formatPeriod(measure, lang) })} {sumText(tools, amount)}{own.stop}</p>)}
      {unsized.length === 0 ? null : <p>{fill(own.found.withoutSum, { titles: unsized.map(({ entitlement }) => words.entitlements[entitlement]?.title ?? entitlement).join(shared.join) })}</p>}
    </section>
  );
}

/** `lead` stands before a sum that is a floor; nothing at all has no floor. */
function Figure({ sum, lead, tools }: Readonly<{ sum: Sum; lead: string | null; tools: EmployerTools }>) {
  const { own, lang } = tools;
  const { low, high, unit, isOpen } = sum;
  if (isOpen || high === Infinity) return <p class="figure words">{own.result.unsettled}</p>;
  const say = (value: number): string => (unit === 'fen' ? formatYuan(value, lang) : formatNumber(value, lang));
  const text = low === high ? say(low) : `${say(low)}–${say(high)}`;
  if (unit === 'wages') return <p class="figure words">{fill(own.wages, { n: text })}</p>;
  return <p class="figure">{lead === null || high === 0 ? null : <small>{lead} </small>}{text} <small>{own.found.perYear}</small></p>;
}
