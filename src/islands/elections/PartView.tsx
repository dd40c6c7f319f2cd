import { useMemo } from 'preact/hooks';
import { considerPart, fields, hasFacts, isAsked, isListAsked, lawOn, parts, type Facts, type FieldId, type ISODate, type PartId } from '../../rules/elections/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { Field } from './Field.tsx';
import { ListEditor } from './ListEditor.tsx';
import { Result } from './Result.tsx';
import { impossibleText } from './say.ts';
import { useTools, type Given } from './tools.ts';

/** What a part is given, and what it gives back. */
export type PartProps = Readonly<{ part: PartId; given: Given; today: ISODate; opened: number; onFacts: (facts: Facts) => void }>;

/** One part: its fields, its lists, and at once what comes of them. */
export function PartView({ part, given, today, opened, onFacts }: PartProps) {
  const { facts, rulesOn, chosen } = given;
  const tools = useTools();
  const { lang, scheme, titles, laws, words: { page, fields: labels } } = tools;
  const result = useMemo(() => considerPart(part, scheme, facts, { rulesOn, today, chosen }), [part, given, today]);
  const faults = new Map<string, string>(result.impossible.map((each) => [each.field, impossibleText(tools, each)]));
  const law = lawOn(scheme, result.rulesOn);
  const { fields: read, lists: rows, day } = parts[part];
  const nothing = result.law !== null && result.checks.length > 0 && result.checks.every(({ status }) => status === 'notRegulated');
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
          {hasFacts(part, facts) || nothing ? <Result result={result} /> : <p class="nothing">{page.nothing}</p>}
        </>
      )}
    </section>
  );
}
