import type { ScoreScheme } from '../../../rules/engine/index.ts';
import { columnOf, mostOf } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import type { FieldError } from '../../shared/index.ts';
import { Ask } from '../Ask.tsx';
import type { FieldSpec } from '../fields.ts';
import { SmallField } from '../SmallField.tsx';
import type { Given, State } from '../state.ts';
import { pointsText, questionWords, typedPoints, useTools, type Tools } from '../tools.ts';

/** The fields for points: two totals, or two for each criterion. */
export function pointSpecs(scheme: ScoreScheme, { byCriteria }: State, tools: Tools): readonly FieldSpec[] {
  const { own } = tools;
  const { asks } = scheme;
  if (!byCriteria) {
    return [asks.first, asks.last].slice(0, bodies(scheme)).map(({ total }) => ({
      id: total.id.replace('.', '-'), label: questionWords(tools, total.id).label, kind: 'points', most: total.most, at: { question: total.id },
    }));
  }
  return scheme.criteria.flatMap(({ number }, index) => [asks.first, asks.last].slice(0, bodies(scheme)).map(({ points }, column): FieldSpec => ({
    id: `${column === 0 ? 'c' : 'd'}-${String(number)}`, kind: 'points', most: points.most,
    label: `${fill(own.points.criterion, { n: number })}, ${column === 0 ? own.points.byCommune : own.points.byDistrict}`,
    at: { question: points.id, list: asks.list, index },
  })));
}

/** Commune and district both score under the plan; the decision of 2019 was not read as to who does. */
function bodies({ everyCriterion }: ScoreScheme): number {
  return everyCriterion === null ? 2 : 1;
}

/** The fields with what is in them. */
export function PointFields({ scheme, state, errors, onGive }: Readonly<{
  scheme: ScoreScheme; state: State; errors: readonly FieldError[]; onGive: (given: readonly Given[]) => void;
}>) {
  const tools = useTools();
  const { own, words } = tools;
  const { facts } = state;
  const value = (id: string): string => {
    const answer = facts.answers[id];
    return typedPoints(typeof answer === 'number' ? answer : undefined, tools);
  };
  const bySpec = pointSpecs(scheme, state, tools);
  const every = scheme.everyCriterion;
  if (!state.byCriteria) {
    return (
      <>
        <p class="hint">{own.points.blank}</p>
        <div class="small-fields">{bySpec.map(({ id, label, at }) => <SmallField key={`${id}-${scheme.id}`} id={id} label={label} value={value(at.question)} unit={own.points.unit} errors={errors} />)}</div>
        {every === null ? null : [scheme.asks.allMet, scheme.asks.noneZero].map((question) => <Ask key={question.id} question={question} facts={facts} onGive={onGive} />)}
      </>
    );
  }
  const most = mostOf(scheme, facts);
  const [first, last] = [columnOf(scheme, facts, 'first'), columnOf(scheme, facts, 'last')];
  return (
    <>
      <p class="hint">{own.points.blank}</p>
      <ol class="criteria">
        {scheme.criteria.map(({ number, monitor }, at) => {
          const limit = most[at] ?? null;
          const unit = limit === null ? undefined : fill(own.points.of, { most: typedPoints(limit, tools) });
          const name = every === null ? null : words.criteria06[at];
          return (
            <li key={`${scheme.id}-${String(number)}`}>
              <p class="criterion"><b>{fill(own.points.criterion, { n: number })}</b>{name === null ? null : <> {name}</>}
                {monitor === null ? null : <small>{fill(own.points.monitor, { name: words.monitors[monitor.id as keyof typeof words.monitors] })}</small>}</p>
              <div class="small-fields">
                <SmallField id={`c-${String(number)}`} label={own.points.byCommune} hidden={fill(own.points.criterion, { n: number })} value={typedPoints(first.points[at] ?? undefined, tools)} unit={unit} errors={errors} />
                {bodies(scheme) === 1 ? null : <SmallField id={`d-${String(number)}`} label={own.points.byDistrict} hidden={fill(own.points.criterion, { n: number })} value={typedPoints(last.points[at] ?? undefined, tools)} unit={unit} errors={errors} />}
              </div>
              {every === null ? null : <Ask question={scheme.asks.met} facts={facts} index={at} legend={own.points.met} onGive={onGive} />}
            </li>
          );
        })}
      </ol>
      <p class="soft">{fill(own.points.sum, { sum: pointsText(first.points.reduce<number>((sum, each) => sum + (each ?? 0), 0), tools) })}</p>
    </>
  );
}
