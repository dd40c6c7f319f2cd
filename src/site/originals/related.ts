import type { Relation } from '../../schemas/originals/index.ts';

/** A document the site has, by what texts call it. */
export type Known = Readonly<{ id: string; path: string; title: string; number: string | null }>;

/** A document a text names, with its address where the site has it. */
export type LinkedRelation = Relation & Readonly<{ path: string | null }>;

/** The documents a text names; those of the site lead to their page. A number decides; a title only where it is the whole title. */
export function linkRelations(relations: readonly Relation[], known: readonly Known[]): readonly LinkedRelation[] {
  const byNumber = new Map(known.flatMap(({ number, path }) => (number === null ? [] : [[plainNumber(number), path] as const])));
  const byTitle = new Map(known.map(({ title, path }) => [plainTitle(title), path] as const));
  return relations.map((relation) => ({
    ...relation,
    path: (relation.number === null ? undefined : byNumber.get(plainNumber(relation.number))) ?? (relation.title === null || relation.title.length < 4 ? undefined : byTitle.get(plainTitle(relation.title))) ?? null,
  }));
}


function plainNumber(number: string): string {
  return number.normalize('NFKC').replace(/[〔〕[\]()\s]/gu, '').toLowerCase();
}

function plainTitle(title: string): string {
  return title.replace(/^中华人民共和国|\s|[《》〈〉]/gu, '');
}
