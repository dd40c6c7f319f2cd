import type { Group, PageHit } from './answer.ts';
import { intersect, withKey } from './candidates.ts';
import { clauseKey, documentKey, idStart, type Citation } from './citation.ts';
import { pageHit } from './hits.ts';
import type { Library } from './library.ts';
import type { PageText } from './place.ts';

/** Level 0: what a citation points at, whichever way it was written. */
export async function findCited(citations: readonly Citation[], library: Library): Promise<Group | undefined> {
  const found = await Promise.all(citations.map((citation) => findOne(citation, library)));
  const pages = new Map(found.flat().map((page) => [page.url, page]));
  return pages.size === 0 ? undefined : { level: 'citation', pages: [...pages.values()], instead: [] };
}

async function findOne(citation: Citation, { index, read }: Library): Promise<readonly PageHit[]> {
  switch (citation.kind) {
    case 'document': {
      const pages = await read(await withKey(index, 'page', citation.key));
      return pages.filter((page) => isNumbered(page, citation.key)).map(whole);
    }
    case 'id': {
      const start = idStart(citation.id);
      const pages = start === undefined ? [] : await read(await withKey(index, 'id', start));
      return hits(pages, ({ id }) => (id.toLowerCase() === citation.id ? [] : undefined));
    }
    case 'number': {
      const { document, key } = citation;
      const numbered = await withKey(index, 'number', key);
      const among = document === undefined ? numbered : intersect([numbered, await withKey(index, 'document', document)]);
      const pages = (await read(among)).filter((page) => document === undefined || isNumbered(page, document));
      return hits(pages, ({ number }) => (clauseKey(number) === key ? [] : undefined));
    }
  }
}

function hits(pages: readonly PageText[], choose: Parameters<typeof pageHit>[1]): readonly PageHit[] {
  return pages.map((page) => pageHit(page, choose)).filter((hit) => hit !== undefined);
}

function whole({ url, facts }: PageText): PageHit {
  return { url, facts, title: [{ text: facts.title, marked: false }], places: [] };
}

function isNumbered({ facts }: PageText, key: string): boolean {
  return documentKey(facts.number) === key;
}
