import { mostVillages, type BuildPlan, type BuildStep } from '../../../rules/engine/coverage/index.ts';
import { fill } from '../../../words/index.ts';
import { ClauseLinks } from '../ClauseLink.tsx';
import { readingWords } from '../readingWords.ts';
import { numberText, useTools, type Tools } from '../tools.ts';
import { usePlans } from './usePlans.ts';

const units = ['admin', 'natural', 'household'] as const;

/** Which villages to build for each year, fewest first; or what is still needed to say so. */
export function BuildResult() {
  const { words: { island, reference }, state, scheme, shared } = useTools();
  const plans = usePlans();
  const { build } = island;
  return (
    <>
      <h2 tabIndex={-1} data-result-title>{reference.build}</h2>
      {plans === 'working' ? <p role="status">{shared.takeAway.loading}</p> : plans === null ? <p class="notice">{state.given.villages.length > mostVillages ? fill(build.tooMany, { most: mostVillages }) : build.needsWhole}</p> : (
        <>
          <p class="soft">{build.lead} <ClauseLinks cites={[scheme.derived]} /></p>
          <ReadAs />
          {plans.map((plan) => <Plan key={plan.percent} plan={plan} isGuess={plans.length > 1} />)}
        </>
      )}
    </>
  );
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

function Plan({ plan, isGuess }: Readonly<{ plan: BuildPlan; isGuess: boolean }>) {
  const tools = useTools();
  const { build } = tools.words.island;
  return (
    <section class="year-result plan">
      <h3>{fill(isGuess ? build.ifConnected : build.connected, { percent: plan.percent })}</h3>
      {plan.steps.map((each) => <Step key={each.step} step={each} />)}
    </section>
  );
}

function Step({ step }: Readonly<{ step: BuildStep }>) {
  const tools = useTools();
  const { words: { island: { build }, say }, own, scheme } = tools;
  const cites = Object.values(scheme.years.find((year) => year.step === step.step)?.covered ?? {}).map(({ cite }) => cite);
  return (
    <div class="check">
      <p class="check-title"><b>{own.steps[step.step]}</b> <span class="num build-count">{fill(step.indexes.length === 0 ? build.nothing : build.count, { n: step.indexes.length })}</span><ClauseLinks cites={cites} /></p>
      {step.indexes.length === 0 ? null : <ul class="plain">{byAdmin(step, tools).map(([admin, names]) => <li key={admin}><b>{admin}</b>{say.colon}{names.join(say.list)}</li>)}</ul>}
      <p class="soft">{build.then}{units.map((unit) => {
        const need = step.needs[unit];
        return `${own.units[unit]} ${numberText(step.reaches[unit], tools)}${need === null ? '' : ` ${fill(build.need, { need: numberText(need, tools) })}`}`;
      }).join(say.join)}</p>
      {step.short === 0 ? null : <p class="notice">{fill(build.short, { n: numberText(step.short, tools) })}</p>}
    </div>
  );
}

function byAdmin({ indexes }: BuildStep, { state }: Tools): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const at of indexes) {
    const village = state.given.villages[at];
    if (village !== undefined) found.set(village.admin, [...(found.get(village.admin) ?? []), village.name]);
  }
  return [...found];
}
