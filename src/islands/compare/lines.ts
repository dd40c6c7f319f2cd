import type { ISODate, Language } from '../../rules/engine/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import type { CompareWords } from '../../words/compare/index.ts';
import type { Asked, Compared, Line, ReadingAsked, Variation } from './types.ts';

/** Something that came out of one case, in words; what has the same title in both cases is held against each other. */
export type Told = Readonly<{ title: string; text: string; /** A figure of which a difference can be told, and that difference in words. */ sum?: Readonly<{ value: number; say: (more: number) => string }> }>;

const nothing = '—';

/** Two results line by line, in the order of the first; what only one of them has stands against a dash. */
export function linesOf(ones: readonly Told[], others: readonly Told[]): readonly Line[] {
  const [left, right] = [byName(ones), byName(others)];
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => {
    const [one, other] = [left.get(key), right.get(key)];
    const differs = one?.text !== other?.text;
    return {
      key, title: (one ?? other)?.title ?? key, one: one?.text ?? nothing, other: other?.text ?? nothing, differs,
      difference: one?.sum === undefined || other?.sum === undefined || one.sum.value === other.sum.value ? '' : one.sum.say(other.sum.value - one.sum.value),
    };
  });
}

/** Two results with what was changed between them, as the form said it. */
export function comparedAs(words: CompareWords, { asked, readings, ...said }: Readonly<{ asked: readonly Asked[]; readings: readonly ReadingAsked[] }> & Said, variation: Variation, ones: readonly Told[], others: readonly Told[]): Compared {
  const lines = linesOf(ones, others);
  if (variation.kind === 'reading') {
    const reading = readings.find(({ id }) => id === variation.reading);
    const [here, there] = [variation.one, variation.other].map((option) => reading?.options.find(({ id }) => id === option)?.title ?? option) as [string, string];
    return { here, there, lines, changed: [{ key: variation.reading, title: fill(words.readAs, { title: reading?.title ?? variation.reading }), one: here, other: there, differs: true, difference: '' }] };
  }
  const each = asked.find(({ id }) => id === variation.id);
  const [one, other] = [each?.value ?? '', variation.typed].map((value) => valueText(each, value, said)) as [string, string];
  return { here: words.sides.here, there: words.sides.there, lines, changed: [{ key: variation.id, title: each?.label ?? variation.id, one, other, differs: true, difference: '' }] };
}

/** In which language an answer is read, and what is said where there is none. */
export type Said = Readonly<{ lang: Language; notAnswered: string }>;

/** What was typed or chosen, as it is read. */
export function valueText(asked: Asked | undefined, value: string, { lang, notAnswered }: Said): string {
  if (value === '') return notAnswered;
  switch (asked?.field.kind) {
    case 'choice':
      return asked.field.options.find((option) => option.value === value)?.label ?? value;
    case 'day':
      return formatDate(value as ISODate, lang);
    case 'number':
    case undefined:
      return value;
  }
}

/** By title; a title that comes again is told apart by its number. */
function byName(all: readonly Told[]): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  for (const each of all) {
    let key = each.title;
    for (let again = 2; found.has(key); again += 1) key = `${each.title} (${String(again)})`;
    found.set(key, each);
  }
  return found;
}
