import type { Clause, PolicyText, Section } from '../clauses.ts';
import { differences, type Piece } from './differ.ts';

/** What became of a clause from one edition to the next. */
export const rowKinds = ['same', 'moved', 'changed', 'new', 'dropped'] as const;

/** What became of a clause from one edition to the next. */
export type RowKind = (typeof rowKinds)[number];

/** A clause with its words in pieces. */
export type Side = Readonly<{ clause: Clause; pieces: readonly Piece[] }>;

/**
 * How the words are marked: word by word; not at all because the texts are alike; because an older clause is divided among
 * several rows, so that what this row lacks may stand in another; because hardly a word is shared.
 */
export type Marking = 'words' | 'alike' | 'divided' | 'rewritten';

/** Clauses of the newer edition beside those they take the place of. One side is empty where a clause is new or dropped. */
export type Row = Readonly<{ kind: RowKind; older: readonly Side[]; newer: readonly Side[]; changes: readonly string[]; marking: Marking }>;

/** The rows of an article: a section of the newer edition that holds clauses, under the sections around it. */
export type Article = Readonly<{ section: Section; within: readonly Section[]; rows: readonly Row[] }>;

/** Two editions of one work, article by article, as the clauses of the newer one say by `was`. */
export type Comparison = Readonly<{ articles: readonly Article[]; dropped: readonly Row[]; counts: Readonly<Record<RowKind, number>> }>;

/**
 * Sets two editions side by side. Nothing is paired by likeness: a clause is beside those its `was` names, and changed in what
 * it says where its `change` says so.
 */
export function compareEditions(older: PolicyText, newer: PolicyText, language: string): Comparison {
  const before = new Map(older.clauses.filter(({ isEarlier }) => !isEarlier).map((clause) => [clause.id, clause]));
  const articles = articlesIn(newer.sections).map(({ section, within }) => ({ section, within, groups: groupsIn(section.clauses) }));
  const uses = Map.groupBy(articles.flatMap(({ groups }) => groups.flatMap((group) => wasOf(group))), (id) => id);
  const isDivided = (id: string) => (uses.get(id)?.length ?? 0) > 1;

  const row = (group: readonly Clause[]): Row => {
    const was = wasOf(group);
    const left = [...before.values()].filter(({ id }) => was.includes(id));
    return { kind: kindOf(left, group), changes: group.flatMap(({ change }) => change ?? []), ...marked(left, group, was.some(isDivided), language) };
  };
  const shown = articles.map(({ section, within, groups }) => ({ section, within, rows: groups.map(row) }));
  const dropped = [...before.values()].filter(({ id }) => !uses.has(id)).map((clause): Row => ({
    kind: 'dropped', older: [plain(clause)], newer: [], changes: [], marking: 'alike',
  }));
  const all = [...shown.flatMap(({ rows }) => rows), ...dropped];
  const count = (kind: RowKind) => all.filter((each) => each.kind === kind).length;
  return { articles: shown, dropped, counts: { same: count('same'), moved: count('moved'), changed: count('changed'), new: count('new'), dropped: count('dropped') } };
}

function articlesIn(sections: readonly Section[], within: readonly Section[] = []): readonly Readonly<{ section: Section; within: readonly Section[] }>[] {
  return sections.flatMap((section) => [
    ...(section.clauses.length > 0 ? [{ section, within }] : []), ...articlesIn(section.sections, [...within, section]),
  ]);
}

/** The clauses of an article, those together that take the place of the same older clause. */
function groupsIn(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const [first, ...others] = groups.filter((group) => wasOf(group).some((id) => clause.was.includes(id)));
    if (first === undefined) groups.push([clause]);
    else {
      first.push(...others.flat(), clause);
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function wasOf(group: readonly Clause[]): readonly string[] {
  return [...new Set(group.flatMap(({ was }) => was))];
}

function kindOf(older: readonly Clause[], newer: readonly Clause[]): RowKind {
  if (older.length === 0) return 'new';
  if (newer.some(({ change }) => change !== null)) return 'changed';
  const numbers = new Set([...older, ...newer].map(({ number }) => number.replace(/（.*$/u, '')));
  return numbers.size === 1 ? 'same' : 'moved';
}

function marked(older: readonly Clause[], newer: readonly Clause[], isDivided: boolean, language: string): Pick<Row, 'older' | 'newer' | 'marking'> {
  const textsOf = (clauses: readonly Clause[]) => clauses.map(({ text }) => text);
  const unmarked = (marking: Marking) => ({ older: older.map(plain), newer: newer.map(plain), marking });
  if (older.length === 0 || textsOf(older).join('') === textsOf(newer).join('')) return unmarked('alike');
  if (isDivided) return unmarked('divided');
  const found = differences(textsOf(older), textsOf(newer), language);
  if (found === null) return unmarked('rewritten');
  const side = (clauses: readonly Clause[], pieces: readonly (readonly Piece[])[]) => clauses.map((clause, index) => ({ clause, pieces: pieces[index] ?? [] }));
  return { older: side(older, found.older), newer: side(newer, found.newer), marking: 'words' };
}

function plain(clause: Clause): Side {
  return { clause, pieces: [{ kind: 'kept', text: clause.text }] };
}
