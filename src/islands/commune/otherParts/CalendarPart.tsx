import { useState } from 'preact/hooks';
import type { MilestoneOutcome } from '../../../rules/engine/calendar/index.ts';
import { isDate } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { timeline, type DayMark } from '../../charts/index.ts';
import { download, DrawLater, ErrorSummary, type FieldError } from '../../shared/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { readFields, type FieldSpec } from '../fields.ts';
import { files } from '../later.ts';
import { Mark } from '../Mark.tsx';
import { ReadingBox } from '../ReadingBox.tsx';
import { SmallField } from '../SmallField.tsx';
import { yearOf, type Given } from '../state.ts';
import { dayText, questionWords, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { dayShown } from '../result/verdicts.ts';

/** The days of the year, whether what was done was in time, and the calendar as a file. */
export function CalendarPart({ state, facts, result, onGive }: PartProps) {
  const tools = useTools();
  const { own, certification, words, shared } = tools;
  const days = own.calendar;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const year = yearOf(state);
  const { calendar } = result;
  if (calendar === null) return null;
  const times = certification.calendar.times.question;
  const timesSpec: FieldSpec = { id: 'times', label: days.times, kind: 'whole', most: times.most, at: { question: times.id } };
  const daysIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[type=date]')];
  // What can be read counts as it is left, so that going to another part loses nothing.
  const keep = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    onGive([...readFields(new FormData(form), [timesSpec], tools).given, ...daysIn(form).map(({ name, value: typed, validity }): Given => (
      { question: name, value: validity.valid && isDate(typed) ? typed : null }))]);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    // A date that is begun and not finished reads as none; it must not be taken for one that was left empty.
    const unfinished = daysIn(form).filter(({ validity }) => !validity.valid)
      .map(({ id, name }): FieldError => ({ id, text: fill(own.errors.day, { field: questionWords(tools, name).label }) }));
    setErrors([...unfinished, ...readFields(new FormData(form), [timesSpec], tools).errors]);
    keep(event);
  };
  const ics = async (): Promise<void> => {
    const { yearFile } = await files();
    download(`${own.take.file}-${String(year)}.ics`, 'text/calendar', yearFile(tools, calendar));
  };
  const title = (id: string): string => words.milestones[id as keyof typeof words.milestones].title;
  // What was done stands on the day it was done; what was not, on its last day.
  const daysOf = (milestones: readonly MilestoneOutcome[]): readonly DayMark[] => milestones.map(({ id, strict, done }) => (
    done === null ? { id, on: strict, title: title(id) } : { id, on: done, title: title(id), done: shared.timeline.done }));
  const value = (question: string): string => {
    const answer = facts.answers[question];
    return typeof answer === 'string' && answer !== 'unknown' ? answer : '';
  };
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{fill(days.title, { year })}</h2>
      {result.score.scheme === 'plan-2516' ? null : <p class="notice">{days.unknown06}</p>}
      {calendar.begun === 'no' ? <p class="notice">{fill(days.notBegun, { year })}</p> : null}
      {calendar.begun === 'depends' ? <ReadingBox reading="KT-A11" options={[{ option: 'year2014' }, { option: 'year2015' }]} say={(option) => (option === 'year2014' ? shared.yes : shared.no)} /> : null}
      <p>{fill(days.period, { from: dayText(calendar.period.from, tools), to: dayText(calendar.period.to, tools), days: calendar.period.days })} <ClauseLink id="kt-III.2.1-b" /></p>
      <DrawLater title={shared.timeline.open} words={shared.takeAway} load={timeline} given={{ days: daysOf(calendar.milestones), from: calendar.milestones[0]?.strict ?? calendar.period.from, lang: tools.lang, said: shared.timeline.said }} />
      <form onSubmit={submit} onChange={keep} noValidate>
        <ErrorSummary errors={errors} words={shared} />
        <ol class="milestones">{calendar.milestones.map((milestone) => (
          <li key={milestone.id}>
            <Milestone milestone={milestone} title={title(milestone.id)} who={words.milestones[milestone.id as keyof typeof words.milestones].who} earlier={milestone.tooEarlyFor === null ? null : title(milestone.tooEarlyFor)} />
            <DayField label={days.done} hidden={title(milestone.id)} question={doneOf(certification, milestone.id)} value={value(doneOf(certification, milestone.id))} errors={errors} />
            {milestone.id !== 'awardDossier' ? null : <DayField label={days.forwarded} question="day.awardForwarded" value={value('day.awardForwarded')} errors={errors} />}
          </li>
        ))}</ol>
        <div class="noprint">
          <SmallField id="times" label={days.times} value={typeof facts.answers[times.id] === 'number' ? String(facts.answers[times.id]) : ''} errors={errors} />
          {calendar.moreThanOnce ? <p class="notice">{days.twice} <ClauseLink id="kt-III.2.1-a" /></p> : null}
          <div class="row actions"><button class="btn" type="submit">{days.check}</button><button class="btn quiet" type="button" onClick={() => void ics()}>{days.ics}</button></div>
          <p class="hint">{days.icsNote}</p>
        </div>
      </form>
      <p class="hint">{days.holidays}</p>
    </section>
  );
}

function DayField({ label, hidden, question, value, errors }: Readonly<{ label: string; hidden?: string; question: string; value: string; errors: readonly FieldError[] }>) {
  const id = question.replace('.', '-');
  const error = errors.find((each) => each.id === id)?.text;
  return (
    <div class="noprint">
      <label for={id}>{label}{hidden === undefined ? null : <span class="hidden"> {hidden}</span>}</label>
      {error === undefined ? null : <p class="error" id={`${id}-error`}>{error}</p>}
      <input
        class="dayin" type="date" id={id} name={question} min="2000-01-01" max="2100-12-31" defaultValue={value}
        aria-describedby={error === undefined ? undefined : `${id}-error`} aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}

function doneOf({ calendar }: ReturnType<typeof useTools>['certification'], id: string): string {
  return calendar.milestones.find((each) => each.id === id)?.done.id ?? id;
}

function Milestone({ milestone, title, who, earlier }: Readonly<{ milestone: MilestoneOutcome; title: string; who: string; earlier: string | null }>) {
  const tools = useTools();
  const { own } = tools;
  const days = own.calendar;
  const { strict, usual, opens, verdict, daysLate, readings, cites, done } = milestone;
  const shown = dayShown(verdict, own);
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">{who} {cites.map(({ clause }) => <ClauseLink key={clause} id={clause} />)}</p>
      <p class="dates">{opens === null ? null : <>{fill(days.from, { day: dayText(opens, tools) })} → </>}<b class="num">{dayText(strict, tools)}</b>{usual === null ? ` (${days.upTo})` : <span class="soft"> · {days.usual}{own.colon}<span class="num">{dayText(usual, tools)}</span></span>}</p>
      {done === null ? null : <Mark as={shown.as}>{shown.text}{verdict !== 'late' ? null : <> · {fill(usual === null ? days.lateOnly : days.late, { usual: daysLate.usual, strict: daysLate.strict })}</>}</Mark>}
      {earlier === null ? null : <p class="notice">{fill(days.tooEarly, { other: earlier })}</p>}
      {readings.map((matter) => (
        <ReadingBox key={matter.reading} reading={matter.reading} options={matter.options} say={(option) => {
          const found = matter.options.find((each) => each.option === option);
          return found === undefined ? '' : dayShown(found.verdict, own).text;
        }} />
      ))}
    </>
  );
}
