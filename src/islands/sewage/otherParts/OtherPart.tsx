import { useRef } from 'preact/hooks';
import type { CoverageDone } from '../../../rules/engine/coverage/index.ts';
import { fill } from '../../../words/index.ts';
import { focusTitle } from '../../shared/index.ts';
import { CheckRow } from '../CheckRow.tsx';
import { ClauseLinks } from '../ClauseLink.tsx';
import { Field, Form } from '../fields/index.ts';
import { useTools } from '../tools.ts';

/** What the plan asks beside shares and days: a start everywhere, remodelling, facilities, connection, a way to treat water, an application. */
export function OtherPart({ result }: Readonly<{ result: CoverageDone }>) {
  const { words: { island, say }, own, scheme } = useTools();
  const box = useRef<HTMLDivElement>(null);
  const { start, remodel, facilities, connection, repaired, modes, subsidy } = result;
  const steps = scheme.subsidy.steps.map(({ id }) => own.subsidy[id as keyof typeof own.subsidy]);
  const group = (title: string, ids: readonly string[], errors: Parameters<Parameters<typeof Form>[0]['children']>[0], pills: readonly string[] = []) => (
    <fieldset class="unit">
      <legend>{title}</legend>
      <div class="small-fields">{ids.map((id) => <Field key={id} id={id} errors={errors} />)}</div>
      {pills.map((id) => <Field key={id} id={id} errors={errors} />)}
    </fieldset>
  );
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{island.parts.other}</h2>
      <Form button={island.schedule.check} onDone={() => focusTitle(box.current)}>{(errors) => (
        <>
          {group(own.checks.connection, ['connection.connected', 'connection.households'], errors, ['connection.discharge'])}
          <details class="more"><summary>{island.other.volume}</summary><div class="small-fields"><Field id="connection.volume" errors={errors} /><Field id="connection.volumeAll" errors={errors} /></div></details>
          {group(island.other.start, ['start.untreated', 'start.designed', 'start.started'], errors)}
          {group(island.other.remodel, ['remodel.all', 'remodel.done'], errors)}
          {group(own.checks.facilities, [], errors, ['plan.step', 'facilities.watched', 'facilities.checked', 'facilities.reported'])}
          {group(island.other.mode, [], errors, ['place.connectable', 'place.dispersed'])}
          {group(island.other.subsidy, [], errors, ['subsidy.step'])}
        </>
      )}</Form>
      <div class="result" ref={box}>
        <h2 tabIndex={-1} data-screen-title>{island.schedule.result}</h2>
        <section class="year-result"><h3>{own.checks.connection}</h3><CheckRow check={connection} /><CheckRow check={repaired} /></section>
        <section class="year-result"><h3>{island.other.start}</h3>{start.map((check) => <CheckRow key={check.id} check={check} />)}</section>
        <section class="year-result"><h3>{island.other.remodel}</h3><CheckRow check={remodel} /></section>
        <section class="year-result"><h3>{own.checks.facilities}</h3><CheckRow check={facilities} /></section>
        <section class="year-result">
          <h3>{island.other.mode}</h3>
          <ul class="plain">{modes.map(({ id, cite }) => <li key={id}>{own.modes[id as keyof typeof own.modes]}<ClauseLinks cites={[cite]} /></li>)}</ul>
          <p class="soft">{own.remarks.mode}</p>
        </section>
        <section class="year-result">
          <h3>{island.other.subsidy}</h3>
          <p>{subsidy === null ? island.other.subsidyOpen : subsidy.next === null ? say.allSteps
            : fill(say.steps, { done: steps.slice(0, subsidy.done).join(say.list) || say.none, next: own.subsidy[subsidy.next as keyof typeof own.subsidy] })}<ClauseLinks cites={scheme.subsidy.steps.map(({ cite }) => cite)} /></p>
          <p class="soft">{own.remarks.money}</p>
        </section>
      </div>
    </section>
  );
}
