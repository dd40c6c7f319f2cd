import type { Group, PageHit } from './answer.ts';
import { intersect, unite, withPhrases, type Candidates } from './candidates.ts';
import { clauseKey, documentKey, idWords, type Citation } from './citation.ts';
import { pageHit } from './hits.ts';
import type { Library } from './library.ts';
import { toChinese } from './numerals.ts';
import type { Pagefind } from './pagefind.ts';
import { loosePhrasesFor } from './phrases.ts';
import type { PageText } from './place.ts';

/** Level 0: what a citation points at, whichever way it was written. */
export async function findCited(citations: readonly Citation[], library: Library): Promise<Group | undefined> {
  const found = await Promise.all(citations.map((citation) => findOne(citation, library)));
  const pages = new Map(found.flat().map((page) => [page.url, page]));
  return pages.size === 0 ? undefined : { level: 'citation', pages: [...pages.values()], instead: [] };
}

async function findOne(citation: Citation, { pagefind, read }: Library): Promise<readonly PageHit[]> {
  switch (citation.kind) {
    case 'document': {
      const pages = await read(await withPhrases(pagefind, phrasesOf(citation.key)));
      return pages.filter((page) => isNumbered(page, citation.key)).map((page) => whole(page));
    }
    case 'id': {
      const pages = await read(await withPhrases(pagefind, idWords(citation.id).map((word) => `"${word}"`)));
      return hits(pages, ({ id }) => (id.toLowerCase() === citation.id ? [] : undefined));
    }
    case 'number': {
      const { document, key } = citation;
      const numbered = await withNumber(pagefind, key);
      const among = document === undefined ? numbered : intersect([numbered, await withPhrases(pagefind, phrasesOf(document))]);
      const pages = (await read(among)).filter((page) => document === undefined || isNumbered(page, document));
      return hits(pages, ({ number }) => (clauseKey(number.split(' ')[0] ?? '') === key ? [] : undefined));
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

/** A document number is indexed as its key, so that Vietnamese numbers, which Pagefind takes as one word, are found too. */
function phrasesOf(key: string): readonly string[] {
  return key.split(' ').flatMap((part) => loosePhrasesFor(part));
}

/** Pages that hold every level of a clause number, each in figures or in Chinese numerals. */
async function withNumber(pagefind: Pagefind, key: string): Promise<Candidates> {
  const levels = key.match(/\d+|\p{Script=Han}/gu) ?? [];
  return intersect(await Promise.all(levels.map(async (level) => {
    const spellings = [...new Set([level, toChinese(level)])].filter((each) => each !== '');
    return unite(await Promise.all(spellings.map((each) => withPhrases(pagefind, loosePhrasesFor(each)))));
  })));
}
