import { useRef } from 'preact/hooks';
import type { CoverageDone } from '../../rules/engine/coverage/index.ts';
import { focusTitle } from '../shared/index.ts';
import { Field, Form } from './fields/index.ts';
import type { later } from './later.ts';
import { useTools } from './tools.ts';

type Views = Awaited<ReturnType<typeof later>>;

const units = ['admin', 'natural', 'household', 'tasks'] as const;

/** What there was at the end of each year, and what that is against the plan. */
export function ProgressPart({ result, views }: Readonly<{ result: CoverageDone; views: Views | null }>) {
  const { words: { island }, own, shared } = useTools();
  const box = useRef<HTMLDivElement>(null);
  return (
    <section class="ask">
      <h2 class="noprint">{island.progress.title}</h2>
      <p class="noprint">{island.progress.lead}</p>
      <Form button={island.progress.see} onDone={() => focusTitle(box.current)}>{(errors) => (
        <>
          <div class="small-fields"><Field id="plan.firstYear" errors={errors} /></div>
          {units.map((unit) => (
            <fieldset key={unit} class="unit">
              <legend>{own.units[unit]}</legend>
              {unit === 'tasks' ? <Field id="tasks.unit" errors={errors} /> : null}
              <div class="small-fields">
                <Field id={`total.${unit}`} label={island.progress.total} errors={errors} />
                {([1, 2, 3] as const).map((year) => <Field key={year} id={`year${String(year)}.${unit}`} label={island.progress.atEnd[year]} errors={errors} />)}
              </div>
            </fieldset>
          ))}
          <details class="more">
            <summary>{island.progress.baseline}</summary>
            <div class="small-fields"><Field id="baseline.admin" errors={errors} /><Field id="added.admin" errors={errors} /></div>
          </details>
        </>
      )}</Form>
      <div ref={box}>{views === null ? <p role="status" class="waiting">{shared.takeAway.loading}</p> : <views.YearsResult result={result} />}</div>
    </section>
  );
}
