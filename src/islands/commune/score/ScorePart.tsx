import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnOf, isBegun } from '../../../rules/engine/score/index.ts';
import { ErrorSummary } from '../../shared/index.ts';
import { Pills } from '../Pills.tsx';
import type { Action, Given } from '../state.ts';
import { questionWords, schemeOf, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { useFields } from '../useFields.ts';
import { Maxima } from './Maxima.tsx';
import { PointFields, pointSpecs } from './PointFields.tsx';
import { UnitFields } from './UnitFields.tsx';

/** The unit, its points, and what they come to. */
export function ScorePart({ state, facts, result, onGive, dispatch, Result }: PartProps & Readonly<{
  dispatch: (action: Action) => void; Result: ComponentType<PartProps> | null;
}>) {
  const tools = useTools();
  const { own, shared } = tools;
  const box = useRef<HTMLDivElement>(null);
  const scheme = schemeOf(tools, result);
  const isScored = isBegun(columnOf(scheme, facts, 'first')) || isBegun(columnOf(scheme, facts, 'last'));
  const isDue = useRef(false);
  const { errors, submit, keep } = useFields(pointSpecs(scheme, state, tools), onGive, () => { isDue.current = true; });
  // The result takes the focus when it is drawn with what was just read; it may have to be fetched first.
  useLayoutEffect(() => {
    if (!isDue.current || Result === null) return;
    isDue.current = false;
    box.current?.querySelector<HTMLElement>('[data-result-title]')?.focus();
  });
  const modes = [{ value: 'total', label: own.points.total }, { value: 'criteria', label: own.points.criteria }];
  return (
    <>
      <form class="ask" onSubmit={submit} onChange={keep} noValidate>
        <ErrorSummary errors={errors} words={shared} />
        <h2 tabIndex={-1} data-screen-title>{own.unit}</h2>
        <UnitFields scheme={scheme} state={state} onGive={onGive} />
        <h2>{own.points.title}</h2>
        <fieldset class="pick">
          <legend>{own.points.mode}</legend>
          <div class="picks">
            {modes.map(({ value, label }) => (
              <label key={value}><input type="radio" name="mode" value={value} checked={(value === 'criteria') === state.byCriteria} onChange={() => dispatch({ kind: 'byCriteria', byCriteria: value === 'criteria' })} /><span>{label}</span></label>
            ))}
          </div>
        </fieldset>
        {state.byCriteria ? <Maxima scheme={scheme} state={state} onGive={onGive} /> : null}
        <PointFields scheme={scheme} state={state} errors={errors} onGive={onGive} />
        {scheme.everyCriterion === null ? <Conclusion state={state} onGive={onGive} /> : null}
        <div class="row actions"><button class="btn" type="submit">{own.compute}</button></div>
      </form>
      <div ref={box}>{Result === null || !isScored ? <p class="hint noprint">{own.result.none}</p> : <Result state={state} facts={facts} result={result} onGive={onGive} />}</div>
    </>
  );
}

function Conclusion({ state, onGive }: Pick<PartProps, 'state'> & Readonly<{ onGive: (given: readonly Given[]) => void }>) {
  const tools = useTools();
  const { choices = {} } = questionWords(tools, 'conclusion.commune');
  const value = state.facts.answers['conclusion.commune'];
  return (
    <Pills
      name="conclusion" legend={tools.own.conclusion} options={Object.entries(choices).map(([choice, { label }]) => ({ value: choice, label }))}
      unknown={tools.own.notSaid} value={typeof value === 'string' ? value : undefined}
      onChoose={(chosen) => onGive([{ question: 'conclusion.commune', value: chosen === 'unknown' ? null : chosen }])}
    />
  );
}
