import { useMemo } from 'preact/hooks';
import { considerPart, fields, hasFacts, isAsked, isDate, isListAsked, lawOn, parts, type Facts, type FieldId, type ISODate, type PartId, type PartResult } from '../../rules/elections/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { timeline, type DayMark } from '../charts/index.ts';
import { DrawLater } from '../shared/index.ts';
import { Field } from './Field.tsx';
import { ListEditor } from './ListEditor.tsx';
import { Result } from './Result.tsx';
import { impossibleText, valueTitle } from './say.ts';
import { useTools, type Given, type Tools } from './tools.ts';

/** What a part is given, and what it gives back. */
export type PartProps = Readonly<{ part: PartId; given: Given; today: ISODate; opened: number; onFacts: (facts: Facts) => void }>;

/** One part: its fields, its lists, and at once what comes of them. */
export function PartView({ part, given, today, opened, onFacts }: PartProps) {
  const { facts, rulesOn, chosen } = given;
  const tools = useTools();
  const { lang, scheme, titles, laws, shared, words: { page, fields: labels } } = tools;
  const result = useMemo(() => considerPart(part, scheme, facts, { rulesOn, today, chosen }), [part, given, today]);
  const faults = new Map<string, string>(result.impossible.map((each) => [each.field, impossibleText(tools, each)]));
  const law = lawOn(scheme, result.rulesOn);
  const { fields: read, lists: rows, day } = parts[part];
  const nothing = result.law !== null && result.checks.length > 0 && result.checks.every(({ status }) => status === 'notRegulated');
  const days = result.impossible.length > 0 ? [] : daysOf(part, facts, result, tools);
  return (
    <section class="one-part">
      <h2 tabIndex={-1} data-screen-title>{titles[part]}</h2>
      <p class="by-law">{day === null ? page.ofPaper : law === null ? fill(page.noLaw, { day: formatDate(result.rulesOn, lang), since: formatDate(scheme.laws[0]?.from ?? result.rulesOn, lang) }) : fill(page.byDay, { day: formatDate(result.rulesOn, lang), law: laws[law.id] })}</p>
      {law === null ? null : (
        <>
          <div class="asked">
            {read.filter((id) => isAsked(id, part, facts, law)).map((id: FieldId) => (
              <Field key={`${String(opened)}-${id}`} id={id} label={labels[id]} field={fields[id]} value={facts[id]} fault={faults.get(id)} onGive={(value) => onFacts({ ...facts, [id]: value })} />
            ))}
          </div>
          {rows.filter((list) => isListAsked(list, facts)).map((list) => (
            <ListEditor key={`${String(opened)}-${list}`} list={list} part={part} law={law} rows={facts[list]} checks={result.checks} onRows={(next) => onFacts({ ...facts, [list]: next })} />
          ))}
          {hasFacts(part, facts) || nothing ? <Result result={result} given={given} today={today} /> : <p class="nothing">{page.nothing}</p>}
          {days.length < 2 ? null : (
            <DrawLater key={part} title={shared.timeline.open} words={shared.takeAway} load={timeline} given={{ days, from: days[0]?.on ?? today, lang, said: shared.timeline.said }} />
          )}
        </>
      )}
    </section>
  );
}

/** The days of a part: those that were given, marked as done, and those that were worked out of them. */
function daysOf(part: PartId, facts: Facts, { values }: PartResult, tools: Tools): readonly DayMark[] {
  const { words, shared } = tools;
  const given = parts[part].fields.flatMap((id): readonly DayMark[] => {
    const answer = facts[id];
    return fields[id].kind === 'day' && typeof answer === 'string' && isDate(answer) ? [{ id, on: answer, title: words.fields[id], done: shared.timeline.given }] : [];
  });
  return [...given, ...values.flatMap((value): readonly DayMark[] => (value.value.kind === 'day' ? [{ id: `${value.id}-${value.key ?? ''}`, on: value.value.day, title: valueTitle(tools, value) }] : []))];
}
