import { useEffect, useMemo, useState } from 'preact/hooks';
import { mostVillages, type BuildPlan, type BuildStep } from '../../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { ClauseLinks } from '../ClauseLink.tsx';
import { readingWords } from '../readingWords.ts';
import { numberText, useTools } from '../tools.ts';
import { DrawnWhenOpened } from './DrawnWhenOpened.tsx';
import { usePlans, type Made } from './usePlans.ts';

/** Longer lists are folded: few read hundreds of names, and to draw them takes a slow phone long. */
const mostShown = 60;

const units = ['admin', 'natural', 'household'] as const;

/** So long nothing is said to be under way: most lists are worked out by then. */
const soon = 200;

/** Which villages to build for each year, fewest first; or what is still needed to say so. */
export function BuildResult() {
  const { words: { island, reference }, state, scheme } = useTools();
  const plans = usePlans();
  const isLate = useLate(plans !== null && !plans.isCurrent);
  const { build } = island;
  return (
    <>
      <h2 tabIndex={-1} data-result-title>{reference.build}</h2>
      {plans === null ? <p class="notice">{state.given.villages.length > mostVillages ? fill(build.tooMany, { most: mostVillages }) : build.needsWhole}</p> : (
        <>
          <p class="soft">{build.lead} <ClauseLinks cites={[scheme.derived]} /></p>
          <ReadAs />
          <p class="soft worked noprint" role="status">{plans.isCurrent ? build.ready : isLate ? build.working : ''}</p>
          <div class={plans.isCurrent ? undefined : 'stale'} aria-busy={!plans.isCurrent}>{plans.made === null ? null : <Drawn made={plans.made} />}</div>
        </>
      )}
    </>
  );
}

/** Drawn once for all plans that were made, and not with every press beside them. */
function Drawn({ made }: Readonly<{ made: Made }>) {
  return useMemo(() => made.plans.map((plan) => <Plan key={plan.percent} plan={plan} villages={made.villages} isGuess={made.plans.length > 1} />), [made]);
}

function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isWaiting) return;
    const timer = window.setTimeout(() => setLate(true), soon);
    return () => window.clearTimeout(timer);
  }, [isWaiting]);
  return isLate;
}

/** By which reading an administrative village counts as covered, since another one asks for other villages. */
function ReadAs() {
  const tools = useTools();
  const { scheme: { readings: { village } }, state, dispatch, words: { island: { reading }, say } } = tools;
  const { title, options } = readingWords(tools, village.id);
  const used = state.chosen[village.id] ?? village.recommended;
  return (
    <p class="reading"><b>{title}</b>{say.colon}{options[used ?? '']}{' '}
      {village.options.filter((option) => option !== used).map((option) => (
        <button key={option} class="textlink noprint" type="button" onClick={() => dispatch({ kind: 'read', reading: village.id, option: option === village.recommended ? null : option })}>{reading.use}{say.colon}{options[option]}</button>
      ))}</p>
  );
}

type Villages = Readonly<{ villages: readonly NaturalVillage[] }>;

function Plan({ plan, isGuess, villages }: Villages & Readonly<{ plan: BuildPlan; isGuess: boolean }>) {
  const tools = useTools();
  const { build } = tools.words.island;
  return (
    <section class="year-result plan">
      <h3>{fill(isGuess ? build.ifConnected : build.connected, { percent: plan.percent })}</h3>
      {plan.steps.map((each) => <Step key={each.step} step={each} villages={villages} />)}
    </section>
  );
}

function Step({ step, villages }: Villages & Readonly<{ step: BuildStep }>) {
  const tools = useTools();
  const { words: { island: { build }, say }, own, scheme } = tools;
  const cites = Object.values(scheme.years.find((year) => year.step === step.step)?.covered ?? {}).map(({ cite }) => cite);
  const names = () => <ul class="plain">{byAdmin(step, villages).map(([admin, each]) => <li key={admin}><b>{admin}</b>{say.colon}{each.join(say.list)}</li>)}</ul>;
  return (
    <div class="check">
      <p class="check-title"><b>{own.steps[step.step]}</b> <span class="num build-count">{fill(step.indexes.length === 0 ? build.nothing : build.count, { n: step.indexes.length })}</span><ClauseLinks cites={cites} /></p>
      {step.indexes.length === 0 ? null : step.indexes.length <= mostShown ? names() : <DrawnWhenOpened summary={<summary>{build.which}</summary>} inside={names} />}
      <p class="soft">{build.then}{units.map((unit) => {
        const need = step.needs[unit];
        return `${own.units[unit]} ${numberText(step.reaches[unit], tools)}${need === null ? '' : ` ${fill(build.need, { need: numberText(need, tools) })}`}`;
      }).join(say.join)}</p>
      {step.short === 0 ? null : <p class="notice">{fill(build.short, { n: numberText(step.short, tools) })}</p>}
    </div>
  );
}

function byAdmin({ indexes }: BuildStep, villages: readonly NaturalVillage[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const at of indexes) {
    const { admin, name } = villages[at] ?? {};
    if (admin === undefined || name === undefined) continue;
    const names = found.get(admin);
    if (names === undefined) found.set(admin, [name]);
    else names.push(name);
  }
  return [...found];
}
