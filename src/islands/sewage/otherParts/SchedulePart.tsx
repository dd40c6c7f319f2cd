import { useRef } from 'preact/hooks';
import type { CoverageDone } from '../../../rules/engine/coverage/index.ts';
import { fill } from '../../../words/index.ts';
import { download, focusTitle } from '../../shared/index.ts';
import { CheckRow } from '../CheckRow.tsx';
import { Field, Form } from '../fields/index.ts';
import { files } from '../later.ts';
import { useTools } from '../tools.ts';

const parts = ['villages', 'designedOn', 'tenderedOn', 'builtOn'] as const;

/** The list of one year: its batches with their days, how much of it is done, acceptance, and the monthly report. */
export function SchedulePart({ result }: Readonly<{ result: CoverageDone }>) {
  const tools = useTools();
  const { words: { island, reference }, own, scheme } = tools;
  const box = useRef<HTMLDivElement>(null);
  const ics = async (): Promise<void> => {
    const { calendarOf } = await files();
    download(`${island.take.file}.ics`, 'text/calendar', calendarOf(tools, result));
  };
  const { days, batches, list, acceptance, report } = result;
  const hasDays = days.some(({ last }) => last !== null);
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{island.parts.schedule}</h2>
      <p class="noprint">{island.schedule.lead}</p>
      <Form button={island.schedule.check} onDone={() => focusTitle(box.current)}>{(errors) => (
        <>
          <div class="small-fields"><Field id="plan.listYear" errors={errors} /><Field id="plan.earlyDays" errors={errors} /></div>
          <p class="hint">{fill(island.schedule.early, { n: scheme.early.usual })}</p>
          {scheme.batches.map(({ id, villages }) => (
            <fieldset key={id} class="unit">
              <legend>{fill(own.ofBatch.title, { n: id })} <small>{fill(island.schedule.planned, { n: villages })}</small></legend>
              <div class="small-fields">{parts.map((part) => <Field key={part} id={`batch${String(id)}.${part}`} label={own.ofBatch[part]} errors={errors} />)}</div>
            </fieldset>
          ))}
          <fieldset class="unit">
            <legend>{island.schedule.doneTitle}</legend>
            <div class="small-fields">{scheme.list.parts.map(({ id, planned }) => <Field key={id} id={`done.${id}`} label={`${own.questions[`done.${id}` as 'done.adminNew'].label} / ${String(planned)}`} errors={errors} />)}</div>
          </fieldset>
          <fieldset class="unit">
            <legend>{own.checks.acceptance}</legend>
            {scheme.acceptance.parts.map(({ id }) => <Field key={id} id={`acceptance.${id}`} errors={errors} />)}
            <div class="small-fields"><Field id="acceptance.on" errors={errors} /></div>
          </fieldset>
          <div class="small-fields"><Field id="report.on" errors={errors} /></div>
        </>
      )}</Form>
      <div class="result" ref={box}>
        <h2 tabIndex={-1} data-screen-title>{island.schedule.result}</h2>
        {hasDays ? null : <p class="notice">{island.schedule.noYear}</p>}
        {scheme.batches.map(({ id }, at) => {
          const count = batches[at];
          return (
            <section key={id} class="year-result">
              <h3>{fill(own.ofBatch.title, { n: id })}</h3>
              {count === undefined ? null : <CheckRow check={count} title={own.ofBatch.villages} />}
              {days.filter((each) => each.id.startsWith(`batch${String(id)}.`)).map((check) => <CheckRow key={check.id} check={check} title={own.ofBatch[check.id.slice(7) as 'builtOn']} />)}
            </section>
          );
        })}
        <section class="year-result"><h3>{island.schedule.doneTitle}</h3>{list.map((check) => <CheckRow key={check.id} check={check} />)}</section>
        <section class="year-result"><h3>{own.checks.acceptance}</h3>{acceptance.map((check) => <CheckRow key={check.id} check={check} />)}</section>
        <section class="year-result"><h3>{own.questions['report.on'].label}</h3><CheckRow check={report} title={fill(reference.report, { day: scheme.report.before })} /></section>
        {hasDays ? <div class="row noprint"><button class="btn quiet" type="button" onClick={() => void ics()}>{island.schedule.ics}</button></div> : null}
      </div>
    </section>
  );
}
