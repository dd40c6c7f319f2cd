import { considerPart, fields, isFilledBeyondDays, lists, partIds, parts, type Facts, type Field, type FieldId, type PartId, type PartResult, type StandIn, type Status, type Value } from '../../rules/elections/index.ts';
import { scheme } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { readCommittees, type Committee } from './electionTable.ts';
import { impossibleSentence } from './impossibleSentence.ts';
import { openTable, refuseDoubtful } from './openTable.ts';
import { refuseTable } from './refused.ts';

/** What the columns of a table can be called. */
export const columns: readonly string[] = [
  'name', ...Object.keys(fields), ...Object.entries<Readonly<Record<string, Field>>>(lists).flatMap(([list, all]) => Object.keys(all).map((column) => `${list}.${column}`)), ...scheme.readings.map(({ id }) => id),
];

/** With the day a committee was formed, these are always worked out. */
const ofCommittee: readonly PartId[] = ['lineUp', 'size', 'term'];

/** A table of committees as a table of what each comes to: a status for each part and check, and what was worked out. */
export function batch(file: string): string {
  const sheet = openTable(file);
  refuseDoubtful(file, sheet);
  const { committees, problems } = readCommittees(sheet.rows, scheme.readings);
  if (problems.length > 0) refuseTable(file, problems);
  if (committees.length === 0) refuseTable(file, ['there are no rows. The first names the columns, the rest are committees.']);
  const asked = askedIn(committees);
  const found = committees.map((committee) => ({ committee, results: asked.map((part) => workOut(part, committee)) }));
  const faults = found.flatMap(({ committee: { row }, results }) => results.flatMap((result): readonly string[] => (result === null ? []
    : 'lacks' in result ? [`row ${String(row)}, ${result.lacks}: allowed: the day that chooses the law, such as 2026-03-15.`]
      : [...result.impossible.map((each) => impossibleSentence(each)), ...result.standIns.filter(({ reading, option }) => result.chosen[reading] === option).map(standInSentence)].map((sentence) => `row ${String(row)}, ${sentence}`))));
  if (faults.length > 0) refuseTable(file, [...new Set(faults)]);
  return new TextDecoder('utf-8').decode(writeCsv(tableOf(asked, found.map(({ committee: { name }, results }) => ({ name, results: results.map((result) => (result === null || 'lacks' in result ? null : result)) })))));
}

/** The parts that anything but a day was given for; where a part lacks the column of its day and others have theirs, it is left out. */
function askedIn(committees: readonly Committee[]): readonly PartId[] {
  const has = (day: FieldId) => committees.some(({ facts }) => facts[day] !== null);
  const filled = partIds.filter((part) => committees.some(({ facts }) => isFilledBeyondDays(part, facts)) || (ofCommittee.includes(part) && has('formedOn')));
  const dated = filled.filter((part) => { const { day } = parts[part]; return day === null || has(day); });
  return dated.length > 0 ? dated : filled;
}

/** A part of one committee: nothing where nothing was given, and the day that is lacking where something was. */
function workOut(part: PartId, { facts, chosen }: Committee): PartResult | Readonly<{ lacks: FieldId }> | null {
  const { day } = parts[part];
  const isGiven = isFilledBeyondDays(part, facts);
  // Papers beside the law go by no day; any on which there is a law will do.
  const on = day === null ? scheme.laws.at(-1)?.from ?? null : facts[day] as Facts['formedOn'];
  if (on === null) return isGiven && day !== null ? { lacks: day } : null;
  return isGiven || ofCommittee.includes(part) ? considerPart(part, scheme, facts, { rulesOn: on, today: on, chosen }) : null;
}

type Line = Readonly<{ name: string; results: readonly (PartResult | null)[] }>;

function tableOf(asked: readonly PartId[], lines: readonly Line[]): readonly (readonly string[])[] {
  const all = lines.flatMap(({ results }) => results.flatMap((result) => result ?? []));
  const partsOf = (id: string) => new Set(all.filter(({ checks }) => checks.some((check) => check.id === id)).map(({ part }) => part));
  const checks = asked.flatMap((part) => [...new Set(all.filter((each) => each.part === part).flatMap(({ checks: each }) => each.map(({ id }) => id)))]
    // A check that several parts make is told apart by its part.
    .map((id) => ({ part, id, heading: partsOf(id).size > 1 ? `${part}.${id}` : id })));
  const values = asked.flatMap((part) => [...new Set(all.filter((each) => each.part === part).flatMap(({ values: each }) => each.map(({ id }) => id)))].map((id) => ({ part, id, heading: `${part}.value.${id}` })));
  return [
    ['name', ...asked.map((part) => `${part}.overall`), ...checks.map(({ heading }) => heading), ...values.map(({ heading }) => heading)],
    ...lines.map(({ name, results }) => {
      const of = (part: PartId) => results[asked.indexOf(part)] ?? null;
      return [
        name, ...asked.map((part) => of(part)?.overall ?? ''),
        ...checks.map(({ part, id }) => cell((of(part)?.checks ?? []).filter((check) => check.id === id).map(({ key, status }) => ({ key, text: status satisfies Status })))),
        ...values.map(({ part, id }) => cell((of(part)?.values ?? []).filter((value) => value.id === id).map(({ key, value }) => ({ key, text: textOf(value) })))),
      ];
    }),
  ];
}

/** What several rows of a list come to, each with its name. */
function cell(found: readonly Readonly<{ key: string | null; text: string }>[]): string {
  return found.map(({ key, text }) => (key === null ? text : `${key}: ${text}`)).join('; ');
}

function textOf(value: Value['value']): string {
  switch (value.kind) {
    case 'count': return String(value.count);
    case 'range': return `${String(value.low)}–${value.high === null ? '' : String(value.high)}`;
    case 'day': return value.day;
    case 'names': return value.names.join('、');
    case 'word': return value.word;
  }
}

/** Nobody reads a table result by result, so a figure that would only stand in is asked for. */
function standInSentence({ reading, option, field }: StandIn): string {
  return field === null ? `${reading}: ${option} goes by a figure that is not asked for.` : `${field}: allowed: a figure, since ${reading} is read as ${option}.`;
}
