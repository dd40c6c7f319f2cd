import type { ComponentChildren } from 'preact';
import { checksOf, type CheckVerdict, type CoverageDone } from '../../../rules/engine/coverage/index.ts';
import { fill } from '../../../words/index.ts';
import { sayHeld, sayRange, sayShare } from '../../../words/sewage/index.ts';
import { Hear } from '../../aloud/index.ts';
import { InTurn } from '../../shared/index.ts';
import { CheckRow } from '../CheckRow.tsx';
import { ClauseLinks } from '../ClauseLink.tsx';
import { InPlan } from '../InPlan.tsx';
import { Mark } from '../Mark.tsx';
import { numberText, useTools } from '../tools.ts';
import { Plot } from './Plot.tsx';
import { Slip } from './Slip.tsx';

const units = ['admin', 'natural', 'household'] as const;

/** Each year against the plan, drawn and in words; what must have been there before; what of the text does not fit. */
export function YearsResult({ result }: Readonly<{ result: CoverageDone }>) {
  const tools = useTools();
  const { words, own, lang } = tools;
  const { island } = words;
  const { years, baseline, contradictions } = result;
  const ofUnit = (unit: (typeof units)[number] | 'tasks') => years.map(({ covered, tasks }) => (unit === 'tasks' ? tasks : covered[unit]));
  return (
    <div class="result">
      <h2 tabIndex={-1} data-screen-title data-result-title>{island.progress.result}</h2>
      <p class="row beside noprint"><Hear words={tools.shared.beside} /><InPlan result={result} /></p>
      <p class="soft">{island.plot.key}</p>
      <div class="plots">{[...units, 'tasks' as const].map((unit) => <Plot key={unit} title={own.units[unit]} years={ofUnit(unit)} />)}</div>
      {years.map(({ step, year, covered, tasks, verdict }) => (
        <InTurn key={step}>
          <YearBox isEmpty={[...units.map((unit) => covered[unit]), tasks].every(({ have }) => have === null)} verdict={verdict} title={<>{own.steps[step]}{year === null ? null : <small>{fill(island.progress.calendarYear, { year })}</small>}</>}>
            {units.map((unit) => {
              const { total, from, listed, fell } = covered[unit];
              const notes = [...(listed === null ? [] : [fill(island.from.differs, { n: sayRange(listed, words, lang) })]), ...(fell ? [island.from.fell] : []), ...(total === null || total.from === 'typed' ? [] : [fill(island.from[total.from], { n: numberText(total.value, tools) })]), ...(from === 'list' ? [island.from.counted] : [])];
              return <CheckRow key={unit} check={covered[unit]} title={`${own.units[unit]} ${sayShare(covered[unit].percent ?? 0, unit === 'household' && step === years.at(-1)?.step, words)}`} note={notes.length === 0 ? undefined : notes.join(' ')} />;
            })}
            <CheckRow check={tasks} title={`${own.units.tasks} ${fill(island.progress.inAll, { percent: tasks.percent ?? 0 })}`} />
          </YearBox>
        </InTurn>
      ))}
      <InTurn>
        <section class="year-result">
          <h3>{island.progress.baseline}</h3>
          <CheckRow check={baseline} note={fill(island.progress.baselineNote, { added: baseline.added.value, all: baseline.total.value })} />
        </section>
        <details class="more held" open={contradictions.length > 0 && years.every(({ verdict }) => verdict === 'unknown')}>
          <summary>{words.reference.held}</summary>
          <ul class="plain">{contradictions.map((each) => <li key={each.id}>{sayHeld(own.held[each.id], each, lang)}<ClauseLinks cites={each.cites} /></li>)}</ul>
        </details>
        <details class="more"><summary>{words.reference.notChecked}</summary><ul class="plain">{Object.values(own.remarks).map((text) => <li key={text}>{text}</li>)}</ul></details>
        <Slip checks={checksOf(result)} />
      </InTurn>
    </div>
  );
}

/** One year: open where anything was entered, folded where there are only its targets. */
function YearBox({ title, verdict, isEmpty, children }: Readonly<{ title: ComponentChildren; verdict: CheckVerdict; isEmpty: boolean; children: ComponentChildren }>) {
  const { words } = useTools();
  if (isEmpty) return <details class="year-result"><summary><b>{title}</b> <span class="soft noprint">{words.island.progress.nothing}</span></summary>{children}</details>;
  return (
    <section class="year-result">
      <h3>{title}</h3>
      <Mark verdict={verdict}>{words.verdicts.year[verdict]}</Mark>
      {children}
    </section>
  );
}
