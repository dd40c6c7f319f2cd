import type { Relation } from '../../schemas/originals/index.ts';

/** A document the site has, by what texts call it. */
export type Known = Readonly<{ id: string; path: string; title: string; number: string | null }>;

/** A document a text names, with its address where the site has it. */
export type LinkedRelation = Relation & Readonly<{ path: string | null }>;

/** The addresses of the site's documents by number and by title. Made once for all pages, since there may be thousands of either. */
export type KnownBy = Readonly<{ number: ReadonlyMap<string, string>; title: ReadonlyMap<string, string> }>;

/** Puts documents in order for {@link linkRelations}. Of two with one name the later one counts. */
export function knownBy(known: readonly Known[]): KnownBy {
  return {
    number: new Map(known.flatMap(({ number, path }) => (number === null ? [] : [[plainNumber(number), path] as const]))),
    title: new Map(known.map(({ title, path }) => [plainTitle(title), path] as const)),
  };
}

/** The documents a text names; those of the site lead to their page. A number decides; a title only where it is the whole title. */
export function linkRelations(relations: readonly Relation[], known: KnownBy): readonly LinkedRelation[] {
  return relations.map((relation) => ({
    ...relation,
    path: (relation.number === null ? undefined : known.number.get(plainNumber(relation.number))) ?? (relation.title === null || relation.title.length < 4 ? undefined : known.title.get(plainTitle(relation.title))) ?? null,
  }));
}


function plainNumber(number: string): string {
  return number.normalize('NFKC').replace(/[〔〕[\]()\s]/gu, '').toLowerCase();
}

function plainTitle(title: string): string {
  return title.replace(/^中华人民共和国|\s|[《》〈〉]/gu, '');
}
