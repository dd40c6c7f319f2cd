import type { CheckFound, Impossible, PartResult, StandIn, ValueFound } from '../../rules/elections/index.ts';
import { fill, formatDate, formatNumber } from '../../words/index.ts';
import type { Tools } from './tools.ts';

const inDays = ['voterList', 'objection', 'decision', 'handover', 'notice', 'period'];
const exactly = ['chair', 'oneChair', 'oneDeputy', 'councilChair'];

/** What stands between the members of a list. */
export function between(lang: Tools['lang']): string {
  return lang === 'zh' ? '、' : ', ';
}

/** What a check is called. */
export function checkTitle({ words }: Tools, id: string): string {
  return (words.checks as Readonly<Record<string, string>>)[id] ?? id;
}

/** What a row is called: an office by its word, a name as it is. */
export function keyText({ words }: Tools, key: string): string {
  const [, name = key, again = ''] = /^(\w+)( \(\d+\))?$/u.exec(key) ?? [];
  return `${(words.choices as Readonly<Record<string, string>>)[name] ?? name}${again}`;
}

/** The figures of a check in words: what is, and what there must be. */
export function figuresText({ id, figures }: Pick<CheckFound, 'id' | 'figures'>, { lang, words, words: { figures: say } }: Tools): string {
  const { have, need, least, most, percent, about, years, quarters, missed, seats, total } = figures;
  const parts: string[] = [];
  // Rules name several with a comma between them.
  const listed = (all: number | string, names: Readonly<Record<string, string>> = {}) => String(all).split(',').map((name) => names[name] ?? name).join(between(lang));
  if (have !== undefined) parts.push(fill(say.have, { have }));
  if (total !== undefined) parts.push(fill(say.outOf, { total }));
  if (about !== undefined && percent !== undefined) parts.push(fill(say.about, { about, percent }));
  else if (percent !== undefined) parts.push(fill(say.percent, { percent }));
  if (least !== undefined && most !== undefined) parts.push(fill(say.between, { least, most }));
  else if (most !== undefined) parts.push(fill(say.most, { most }));
  if (seats !== undefined) parts.push(fill(say.seats, { seats }));
  else if (need !== undefined) {
    const template = inDays.includes(id) ? say.days : exactly.includes(id) ? say.exactly : id === 'sixMonths' ? say.months : id === 'franchise' ? say.age : say.need;
    parts.push(fill(template, { need }));
  }
  if (years !== undefined) parts.push(fill(id === 'yearly' ? say.lackYears : say.years, { years: listed(years) }));
  if (quarters !== undefined && quarters !== '') parts.push(fill(say.lackQuarters, { quarters: listed(quarters) }));
  if (missed !== undefined && missed !== '') parts.push(fill(say.lackSix, { missed: listed(missed, words.choices) }));
  return parts.join(' · ');
}

/** A value in words. */
export function valueText(value: ValueFound['value'], { lang, words }: Pick<Tools, 'lang' | 'words'>): string {
  switch (value.kind) {
    case 'count':
      return formatNumber(value.count, lang);
    case 'range':
      return value.high === null || value.low === value.high ? formatNumber(value.low, lang) : fill(words.reference.range, { least: value.low, most: value.high });
    case 'day':
      return formatDate(value.day, lang);
    case 'names':
      return value.names.length === 0 ? '—' : value.names.join(between(lang));
    case 'word':
      return (words.steps as Readonly<Record<string, string>>)[value.word] ?? value.word;
  }
}

/** What a value is called. */
export function valueTitle(tools: Tools, { id, key }: Pick<ValueFound, 'id' | 'key'>): string {
  const title = (tools.words.values as Readonly<Record<string, string>>)[id] ?? id;
  return key === null ? title : `${keyText(tools, key)} · ${title}`;
}

/** What cannot be, in the words that stand at the result and at the field. */
export function impossibleText({ words: { page: { cannotBe }, fields, lists } }: Tools, fault: Impossible): string {
  const part = fault.kind === 'same' ? lists[fault.field] : fields[fault.field];
  return fault.than === null ? fill(cannotBe[fault.kind], { part }) : fill(cannotBe[fault.kind], { part, whole: fields[fault.than] });
}

/** Why an option comes out as the recommended one does, where it goes by something that was not given. */
export function standInText({ words: { page: { reading: say }, fields, lists } }: Tools, standIns: readonly StandIn[], reading: string, option: string): string | null {
  const found = standIns.find((each) => each.reading === reading && each.option === option);
  if (found === undefined) return null;
  return found.field === null ? say.notAsked : fill(say.standIn, { field: { ...fields, ...lists }[found.field] });
}

/** Where what was not filled in is stood in for although nobody chose how to read it. */
export function usedStandIns(tools: Tools, { chosen, standIns }: Pick<PartResult, 'chosen' | 'standIns'>): readonly string[] {
  const isUsed = ({ reading, option }: StandIn): boolean => chosen[reading] === undefined && tools.scheme.readings.find(({ id }) => id === reading)?.recommended === option;
  return standIns.filter(isUsed).map(({ reading, option }) => `${readingWords(tools, reading).title}${tools.lang === 'zh' ? '：' : ': '}${standInText(tools, standIns, reading, option) ?? ''}`);
}

/** Whether a reading is beyond much doubt, so that what else it could give is a note to open. */
export function isNote({ scheme }: Tools, id: string): boolean {
  return scheme.readings.find((reading) => reading.id === id)?.handling === 'note';
}

/** How a reading is said: its title, its options, and the question to ask. */
export function readingWords({ own }: Tools, id: string): Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }> {
  const all: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>>> = own.readings;
  return all[id] ?? { title: id, options: {}, why: '', ask: '' };
}
