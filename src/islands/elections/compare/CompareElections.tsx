import { useMemo } from 'preact/hooks';
import { considerPart, fields, isAsked, isDate, lawOn, parts, type FieldId, type ISODate, type PartId, type PartResult } from '../../../rules/elections/index.ts';
import { plain } from '../../../schemas/spreadsheets/index.ts';
import { en, zh } from '../../../words/compare/index.ts';
import { Compare, comparedAs, type Asked, type Compared, type ReadingAsked, type Variation } from '../../compare/index.ts';
import { readingsOf } from '../Readings.tsx';
import { readingWords } from '../say.ts';
import { useTools, type Given, type Tools } from '../tools.ts';
import { told } from './told.ts';

/** The day of the law that stands for every part is no field of the case. */
const dayOfLaw = 'rulesOn';

/** What was filled in beside itself: another figure, another day of the law, or another way to read it. Lists stay as they are. */
export function CompareElections({ given, today, filled }: Readonly<{ given: Given; today: ISODate; filled: readonly PartId[] }>) {
  const tools = useTools();
  const { scheme, lang, shared } = tools;
  const words = lang === 'zh' ? zh : en;
  const resultsOf = ({ facts, rulesOn, chosen }: Given): readonly PartResult[] => filled.map((part) => considerPart(part, scheme, facts, { rulesOn, today, chosen }));
  const asked = useMemo(() => askedOf(given, today, filled, tools), [given, today, filled]);
  const readings = useMemo(() => readingsIn(resultsOf(given), tools), [given, today, filled]);
  const compare = (variation: Variation): Compared | Readonly<{ error: string }> => {
    const say = (of: Given) => told(resultsOf(of), tools);
    const shown = (one: Given, other: Given): Compared => comparedAs(words, { asked, readings, lang, notAnswered: shared.notAnswered }, variation, say(one), say(other));
    if (variation.kind === 'reading') {
      const read = (option: string): Given => ({ ...given, chosen: { ...given.chosen, [variation.reading]: option } });
      return shown(read(variation.one), read(variation.other));
    }
    const other = withTyped(given, variation.id, variation.typed, tools);
    return 'error' in other ? other : shown(given, other);
  };
  return <Compare words={words} lang={lang} notAnswered={shared.notAnswered} asked={asked} readings={readings} compare={compare} />;
}

/** The fields of every part that was filled in, each once, and the day of the law. */
function askedOf({ facts, rulesOn }: Given, today: ISODate, filled: readonly PartId[], { scheme, words: { page, fields: labels, choices } }: Tools): readonly Asked[] {
  const ids = new Set(filled.flatMap((part): readonly FieldId[] => {
    const { day, fields: read } = parts[part];
    const law = lawOn(scheme, rulesOn ?? (day === null ? null : facts[day] as ISODate | null) ?? today);
    return law === null ? [] : read.filter((id) => isAsked(id, part, facts, law));
  }));
  const fieldOf = (id: FieldId): Asked['field'] => {
    const field = fields[id];
    switch (field.kind) {
      case 'truth': return { kind: 'choice', options: [{ value: 'yes', label: page.yes }, { value: 'no', label: page.no }] };
      case 'choice': return { kind: 'choice', options: field.choices.map((value) => ({ value, label: (choices as Readonly<Record<string, string>>)[value] ?? value })) };
      case 'day': return { kind: 'day' };
      case 'count': return { kind: 'number' };
    }
  };
  return [
    ...[...ids].map((id): Asked => ({ id, label: labels[id], value: facts[id] === null || facts[id] === 'unknown' ? '' : String(facts[id]), field: fieldOf(id) })),
    { id: dayOfLaw, label: page.day, value: rulesOn ?? '', field: { kind: 'day' } },
  ];
}

/** The case with one field as it was typed; or why it cannot be read. */
function withTyped(given: Given, id: string, typed: string, { words: { page } }: Tools): Given | Readonly<{ error: string }> {
  const kind = id === dayOfLaw ? 'day' : fields[id as FieldId].kind;
  const text = kind === 'count' ? plain(typed).replaceAll(',', '') : typed;
  if (text !== '' && kind === 'day' && !isDate(text)) return { error: page.wrong.day };
  if (text !== '' && kind === 'count' && !/^\d{1,9}$/u.test(text)) return { error: page.wrong.count };
  if (id === dayOfLaw) return { ...given, rulesOn: isDate(text) ? text : null };
  const value = text === '' ? (kind === 'truth' ? 'unknown' : null) : kind === 'count' ? Number(text) : text;
  return { ...given, facts: { ...given.facts, [id]: value } };
}

/** The unclear places that make a difference to anything that was filled in. */
function readingsIn(results: readonly PartResult[], tools: Tools): readonly ReadingAsked[] {
  const bearing = new Set(results.flatMap(readingsOf));
  return tools.scheme.readings.filter(({ id, options }) => options.length > 1 && bearing.has(id)).map(({ id, options }) => {
    const said = readingWords(tools, id);
    return { id, title: said.title, options: options.map((option) => ({ id: option, title: said.options[option] ?? option })) };
  });
}
