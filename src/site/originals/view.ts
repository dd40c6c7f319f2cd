import type { Original, Suspicion } from '../../schemas/originals/index.ts';
import { policies, type Policy } from '../policies.ts';
import { paths } from '../routes.ts';
import { align, type AlignedRow, type PlainClause } from './align.ts';
import { originals, type OriginalEntry } from './catalogue.ts';
import { depthsOf, outlineOf, type OutlineEntry } from './outline.ts';
import { readOriginalFile } from './read.ts';
import { knownBy, linkRelations, type KnownBy, type LinkedRelation } from './related.ts';

/** Everything the page of an official text shows. */
export type OfficialView = Readonly<{
  original: Original;
  lang: OriginalEntry['lang'];
  /** Its plain edition, where the site has one. */
  policy: Policy | undefined;
  /** One row a place; without a plain edition one row for all. */
  rows: readonly AlignedRow[];
  plainOnly: readonly PlainClause[];
  depths: ReadonlyMap<string, number>;
  outline: readonly OutlineEntry[];
  relations: readonly LinkedRelation[];
  /** What looks damaged, by the block it stands in. */
  doubts: ReadonlyMap<string, readonly Suspicion[]>;
}>;

/** The official text of an id as its page shows it. */
export async function officialView(id: string): Promise<OfficialView> {
  const original = readOriginalFile(id);
  const all = await policies();
  const policy = all.find((each) => each.id === id);
  const { rows, plainOnly } = policy === undefined ? { rows: [{ place: '', official: original.blocks, plain: [], continues: false }], plainOnly: [] } : align(original.blocks, policy.text.clauses);
  return {
    original, policy, rows, plainOnly, lang: original.language === 'vi' ? 'vi' : 'zh',
    depths: depthsOf(original.blocks), outline: outlineOf(original.blocks),
    relations: linkRelations(original.relations, knownDocuments(all)),
    doubts: Map.groupBy(original.report.suspicious, ({ block }) => block),
  };
}

let known: KnownBy | undefined;

function knownDocuments(all: readonly Policy[]): KnownBy {
  known ??= knownBy([
    ...originals().map(({ id, metadata }) => ({ id, path: paths.official(id), title: metadata.title, number: metadata.documentNumber })),
    // A plain edition is easier to read, so that it wins where there are both.
    ...all.map(({ id, fields }) => ({ id, path: paths.policy(id), title: fields.officialTitle, number: fields.documentNumber })),
  ]);
  return known;
}

/** How many texts a page of the list names. */
const perPage = 100;

/** The pages of the list of official texts in one language. */
export function originalPages(lang: OriginalEntry['lang']): readonly (readonly OriginalEntry[])[] {
  const own = originals().filter((each) => each.lang === lang);
  return Array.from({ length: Math.ceil(own.length / perPage) }, (_, page) => own.slice(page * perPage, (page + 1) * perPage));
}

