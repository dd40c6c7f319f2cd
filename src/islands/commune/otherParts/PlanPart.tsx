import { useMemo } from 'preact/hooks';
import { robustPlans, type Plan, type Robustness } from '../../../rules/engine/plan/index.ts';
import { mostOf } from '../../../rules/engine/score/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { ErrorSummary } from '../../shared/index.ts';
import type { FieldSpec } from '../fields.ts';
import { SmallField } from '../SmallField.tsx';
import { criteriaText, pointsText, schemeOf, typedPoints, useTools, type Tools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { useFields } from '../useFields.ts';

/** Which criteria to raise, what is left if some are disallowed, and what to raise so that the mark is reached all the same. */
export function PlanPart({ facts, result, onGive }: PartProps) {
  const tools = useTools();
  const { own, shared } = tools;
  const words = own.plan;
  const scheme = schemeOf(tools, result);
  const planned = useMemo(() => robustPlans(scheme, facts, result.score), [scheme, facts, result.score]);
  const { asks } = scheme;
  const most = mostOf(scheme, facts);
  const specs = scheme.criteria.flatMap(({ number }, index): readonly FieldSpec[] => {
    const name = fill(own.points.criterion, { n: number });
    return [
      { id: `r-${String(number)}`, label: `${name}, ${words.reach}`, kind: 'points', least: planned.items[index]?.points ?? 0, most: most[index] ?? asks.reach.most, at: { question: asks.reach.id, list: asks.list, index } },
      { id: `k-${String(number)}`, label: `${name}, ${words.cost}`, kind: 'whole', most: asks.cost.most, at: { question: asks.cost.id, list: asks.list, index } },
    ];
  });
  const { errors, submit, keep } = useFields(specs, onGive);
  if (planned.plans.length === 0 || planned.mark === null) {
    return (
      <section class="ask">
        <h2 tabIndex={-1} data-screen-title>{own.parts.plan}</h2>
        <p>{words.needScores}</p>
        <p class="row"><a class="btn quiet" href="#/score">{words.toScore}</a></p>
      </section>
    );
  }
  const items = facts.lists[asks.list] ?? [];
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const [none] = planned.plans;
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{fill(words.title, { mark: pointsText(planned.mark, tools) })}</h2>
      <Robust plans={planned.plans} isFragile={scheme.everyCriterion !== null} tools={tools} />
      {planned.unscored.length === 0 ? null : <p class="notice">{fill(words.unscored, { list: criteriaText(planned.unscored) })}</p>}
      {planned.withoutCeiling.length === 0 ? null : <p class="hint">{fill(words.noCeiling, { list: criteriaText(planned.withoutCeiling) })}</p>}
      {none === undefined || none.answer.alone.length === 0 || none.answer.best?.raised.length === 0 ? null : <p>{fill(words.alone, { list: criteriaText(none.answer.alone) })}</p>}
      <p class="hint">{fill(words.bound, { n: formatNumber(none?.answer.tried ?? 1, tools.lang) })}</p>
      <form class="noprint" onSubmit={submit} onChange={keep} noValidate>
        <ErrorSummary errors={errors} words={shared} />
        <p class="hint">{words.lead}</p>
        <ol class="criteria">
          {scheme.criteria.map(({ number: n }, at) => (
            <li key={n}>
              <p class="criterion"><b>{fill(own.points.criterion, { n })}</b> <span class="soft">{words.now}{own.colon}{pointsText(planned.items[at]?.points ?? 0, tools)}</span></p>
              <div class="small-fields">
                <SmallField id={`r-${String(n)}`} label={words.reach} hidden={fill(own.points.criterion, { n })} value={typedPoints(number(items[at]?.[asks.reach.id]), tools)} errors={errors} />
                <SmallField id={`k-${String(n)}`} label={words.cost} hidden={fill(own.points.criterion, { n })} value={String(number(items[at]?.[asks.cost.id]) ?? '')} errors={errors} />
              </div>
            </li>
          ))}
        </ol>
        <div class="row actions"><button class="btn" type="submit">{own.compute}</button></div>
      </form>
    </section>
  );
}

function Robust({ plans, isFragile, tools }: Readonly<{ plans: readonly Robustness[]; isFragile: boolean; tools: Tools }>) {
  const words = tools.own.plan;
  const name = (k: number): string => words.k[`k${String(k)}` as keyof typeof words.k];
  return (
    <>
    <p>{words.worstLead}</p>
    <table class="stack robust">
      <thead><tr><th scope="col">{words.worst}</th><th scope="col">{words.left}</th><th scope="col">{words.what}</th></tr></thead>
      <tbody>
        {plans.map(({ disallowed, worst, answer }) => (
          <tr key={disallowed}>
            <th scope="row">{name(disallowed)}</th>
            <td class="num" data-label={words.left}>{pointsText(worst, tools)}</td>
            <td data-label={words.what}>
              {answer.best === null ? (isFragile && disallowed > 0 ? words.noneSurvives : words.impossible) : planText(answer.best, tools)}
              {answer.next === null ? null : <small class="sure">{words.other}{tools.own.colon}{planText(answer.next, tools)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    </>
  );
}

function planText({ raised, total, worst, cost, uncosted }: Plan, tools: Tools): string {
  const words = tools.own.plan;
  if (raised.length === 0) return words.nothing;
  return [
    fill(words.raise, { list: criteriaText(raised) }), fill(words.then, { total: pointsText(total, tools), worst: pointsText(worst, tools) }),
    ...(uncosted < raised.length ? [fill(words.costs, { cost: formatNumber(cost, tools.lang) })] : []),
    ...(uncosted > 0 && uncosted < raised.length ? [fill(words.uncosted, { n: uncosted })] : []),
  ].join('; ');
}
