import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDate, isMonth, type ItemScore, type Month, type MonthRecord, type Visit } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import { ErrorSummary, NumberField, type FieldError } from '../shared/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { monthText } from './say.ts';
import { scoreIn, textOfScore } from './scores.ts';

type Props = HouseholdProps & Readonly<{ month: Month | null; onKeep: (record: MonthRecord | null) => void; onCancel: () => void }>;

/** The form of one month: its items or only its sum, its day, how far it has come, and objections. What is left open is unknown. */
export function MonthForm(props: Props) {
  const { words: { edit, household, village }, own, scheme, shared, book, month, onKeep, onCancel } = props;
  const before = book.months.find((record) => record.month === month);
  const [isTotal, setTotal] = useState(before?.visit.kind === 'total');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-screen-title]')?.focus(), []);
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;

  const keep = (event: Event) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    const read = recordFrom(props, (name) => typed(data.get(name)), isTotal);
    if ('errors' in read) setErrors(read.errors);
    else onKeep(read.record);
  };
  const scores = before?.visit.kind === 'items' ? before.visit.items : {};
  const field = (id: string, most: number, label: string, score: ItemScore | undefined) => (
    <NumberField id={`score-${id}`} name={id} label={label} unit={`/ ${String(most / 100)}`} value={textOfScore(score)} mode="decimal" error={errorOf(`score-${id}`)} />
  );
  return (
    <form ref={form} class="monthform" onSubmit={keep} noValidate>
      <h2 tabIndex={-1} data-screen-title>{month === null ? household.addMonth : fill(edit.title, { month: monthText(month, props) })}</h2>
      <ErrorSummary errors={errors} words={shared} />
      {month === null ? <NumberField id="month" name="month" label={edit.newMonth} unit="" value={nextMonth(book.months.at(-1)?.month)} mode="numeric" error={errorOf('month')} /> : null}
      <div class="row" role="group" aria-label={edit.how}>
        {[false, true].map((each) => <button key={String(each)} type="button" class="btn quiet" aria-pressed={isTotal === each} onClick={() => setTotal(each)}>{each ? edit.byTotal : edit.byItems}</button>)}
      </div>
      <p class="hint">{edit.leaveOpen}</p>
      {isTotal ? field('total', scheme.total.most, fill(edit.total, { most: scheme.total.most / 100 }), before?.visit.kind === 'total' ? before.visit.total : 'unknown') : scheme.groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{own.groups[group.id]} <small>{group.most / 100}</small></legend>
          {scheme.items.filter((item) => item.group === group.id).map(({ id, most, canBeAbsent }) => (
            <div key={id} class="itemfield">
              {field(id, most, own.items[id]?.label ?? id, scores[id])}
              <p class="hint">{own.items[id]?.look}</p>
              {canBeAbsent ? <label class="absent"><input type="checkbox" name={`absent-${id}`} defaultChecked={scores[id] === 'absent'} /> {edit.absent}</label> : null}
            </div>
          ))}
        </fieldset>
      ))}
      <NumberField id="day" name="day" label={edit.day} unit="" value={before === undefined || before.visitedOn === 'unknown' ? '' : String(Number(before.visitedOn.slice(8)))} mode="numeric" error={errorOf('day')} />
      <Pick name="step" label={edit.step} value={before?.step ?? scheme.steps.at(-1)?.id ?? 'unknown'} options={[...scheme.steps.map(({ id }) => [id, own.steps[id] ?? id] as const), ['unknown', edit.unknown]]} />
      <Pick name="objection" label={edit.objection} value={before?.objection ?? 'no'} options={[['no', edit.no], ['yes', edit.yes], ['unknown', edit.unknown]]} />
      <div class="row actions">
        <button type="submit" class="btn">{edit.done}</button>
        <button type="button" class="btn quiet" onClick={onCancel}>{edit.cancel}</button>
        {before === undefined ? null : <button type="button" class="btn quiet" onClick={() => onKeep(null)}>{household.remove}</button>}
      </div>
      <p class="hidden">{village.columns.step}</p>
    </form>
  );
}

function Pick({ name, label, value, options }: Readonly<{ name: string; label: string; value: string; options: readonly (readonly [string, string])[] }>) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>{options.map(([id, text]) => <option key={id} value={id} selected={id === value}>{text}</option>)}</select>
    </div>
  );
}

/** A field as text; one that is not there is empty. */
function typed(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** What was typed as a month's record, or everything to correct. */
function recordFrom({ scheme, words: { edit }, book, month }: Props, typed: (name: string) => string, isTotal: boolean): Readonly<{ record: MonthRecord } | { errors: readonly FieldError[] }> {
  const errors: FieldError[] = [];
  const name = month ?? typed('month');
  if (!isMonth(name)) return { errors: [{ id: 'month', text: edit.monthWrong }] };
  if (month === null && book.months.some((record) => record.month === name)) errors.push({ id: 'month', text: edit.monthTwice });
  const score = (id: string, most: number): number | 'unknown' => {
    const read = scoreIn(typed(id), most);
    if (read === null) errors.push({ id: `score-${id}`, text: fill(edit.scoreWrong, { most: most / 100 }) });
    return read ?? 'unknown';
  };
  const items = () => Object.fromEntries(scheme.items.map(({ id, most }): readonly [string, ItemScore] => [id, typed(`absent-${id}`) === '' ? score(id, most) : 'absent']));
  const visit: Visit = isTotal ? { kind: 'total', total: score('total', scheme.total.most) } : { kind: 'items', items: items() };
  const day = typed('day');
  const visitedOn = `${name}-${day.padStart(2, '0')}`;
  if (day !== '' && !isDate(visitedOn)) errors.push({ id: 'day', text: edit.dayWrong });
  const objection = typed('objection');
  return errors.length > 0 ? { errors } : {
    record: { month: name, visit, visitedOn: isDate(visitedOn) ? visitedOn : 'unknown', step: typed('step'), objection: objection === 'yes' || objection === 'no' ? objection : 'unknown' },
  };
}

/** The month after the last one; this month by the reader's clock where there is none. */
function nextMonth(last: Month | undefined): string {
  const now = new Date();
  const next = last === undefined ? now.getFullYear() * 12 + now.getMonth() : Number(last.slice(0, 4)) * 12 + Number(last.slice(5));
  return `${String(Math.floor(next / 12))}-${String((next % 12) + 1).padStart(2, '0')}`;
}
