import { countOf, type Answer, type Group, type PageHit, type PlaceHit } from '../../site/search/index.ts';
import type { SearchWords } from '../../words/index.ts';
import { addressOf, type Asked } from './asked.ts';
import type { Elsewhere } from './find.ts';
import { top } from './indexes.ts';
import { node, pieces } from './node.ts';

/** More results of one page than this are folded away. */
const shownPerPage = 12;

/** The result list as elements. */
export function resultsOf({ groups }: Answer, words: SearchWords, lang: string): readonly HTMLElement[] {
  return groups.map((group) => node('section', { class: `level ${group.level}` },
    node('h2', {}, headingOf(group, words)),
    ...group.pages.map((page) => pageOf(page, words, lang)),
  ));
}

/**
 * What is announced of an answer: what is absent, then how much was found, or what to try.
 * @param narrowed Whether the reader chose to search only a part of the texts.
 */
export function sayOf({ groups, absent, unread }: Answer, words: SearchWords, narrowed: boolean): string {
  const results = groups.reduce((sum, group) => sum + countOf(group), 0);
  const pages = new Set(groups.flatMap((group) => group.pages.map(({ url }) => url)));
  const missing = absent.length > 0 ? [narrowed ? words.absentHere(absent) : words.absent(absent)] : [];
  const guess = groups.find(({ level }) => level === 'similar');
  if (guess !== undefined) return [...missing, words.levels.similar(guess.instead)].join(' ');
  return [...missing, results === 0 ? (unread > 0 ? words.notYet : words.nothing) : unread > 0 ? words.foundSoFar(results) : words.found(results, pages.size)].join(' ');
}

/** What the texts of other languages hold, each count with a link to it. */
export function elsewhereOf(others: readonly Elsewhere[], asked: Asked, words: SearchWords): readonly HTMLElement[] {
  return others.map(({ language, count, atLeast }) => {
    const address = addressOf({ ...asked, language }, new URL(location.href));
    return node('a', { href: address.href }, words.elsewhere(language, count, atLeast));
  });
}

function headingOf(group: Group, { levels }: SearchWords): string {
  const count = countOf(group);
  switch (group.level) {
    case 'citation': return levels.citation;
    case 'exact': return levels.exact(count);
    case 'same': return levels.same(count, group.instead);
    case 'words': return levels.words(count, group.instead);
    case 'similar': return levels.similar(group.instead);
  }
}

function pageOf({ url: path, facts, title, places }: PageHit, words: SearchWords, lang: string): HTMLElement {
  const url = `${top}/${path}`;
  const first = places.slice(0, shownPerPage).map((place) => placeOf(url, place, words));
  const rest = places.slice(shownPerPage).map((place) => placeOf(url, place, words));
  const from = [facts.number, facts.place].filter((fact) => fact !== '').join(' · ');
  return node('article', { lang },
    node('h3', {}, node('a', { href: url }, ...pieces(title))),
    ...(from === '' ? [] : [node('p', { class: 'eyebrow' }, from)]),
    ...(first.length === 0 ? [] : [node('ul', {}, ...first)]),
    ...(rest.length === 0 ? [] : [node('details', {}, node('summary', { lang: document.documentElement.lang }, words.rest(rest.length)), node('ul', {}, ...rest))]),
  );
}

function placeOf(url: string, { id, number, mark, heading, excerpt }: PlaceHit, words: SearchWords): HTMLElement {
  const name = [
    ...(number === '' ? [] : [node('span', { class: 'number' }, number), ' ']),
    ...(mark === '' ? [] : [node('span', { class: 'sentence' }, mark), ' ']),
    ...(heading.length === 0 ? [] : [node('span', {}, ...pieces(heading))]),
  ];
  return node('li', {},
    node('a', { href: id === '' ? url : `${url}#${encodeURIComponent(id)}` }, ...(name.length === 0 ? [words.ownText] : name)),
    ...(excerpt.length === 0 ? [] : [node('p', {}, ...pieces(excerpt))]),
  );
}
