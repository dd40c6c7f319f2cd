import type { PageHit, PlaceHit } from './answer.ts';
import type { Span } from './find.ts';
import { excerpt, spansIn } from './marked.ts';
import { textsOf, type PageText, type Place } from './place.ts';

/** Which folded texts to mark in a place; nothing leaves the place out of the results. */
export type Choose = (place: Place) => readonly string[] | undefined;

/**
 * The places of a page that are chosen, each with an excerpt.
 * @param inTitle Texts to look for in the title; where all stand there, the page counts although no place is chosen.
 * @returns Nothing for a page with no result.
 */
export function pageHit({ url, facts, places }: PageText, choose: Choose, inTitle: readonly string[] = []): PageHit | undefined {
  const hits = places.flatMap((place) => {
    const marked = choose(place);
    return marked === undefined ? [] : [placeHit(place, marked)];
  });
  const title = spansIn(facts.title, inTitle);
  const titled = inTitle.length > 0 && inTitle.every((text) => spansIn(facts.title, [text]).length > 0);
  if (hits.length === 0 && !titled) return undefined;
  return { url, facts, title: excerpt(facts.title, titled ? title : []), places: hits };
}

/** Whether a folded text stands in a place: in its heading, if it is a section, or in one of its paragraphs. */
export function stands(place: Place, text: string): boolean {
  return textsOf(place).some((each) => spansIn(each, [text]).length > 0);
}

function placeHit(place: Place, marked: readonly string[]): PlaceHit {
  const found = place.paragraphs.map((text) => ({ text, spans: spansIn(text, marked) }));
  const { text, spans } = found.reduce((best, each) => (each.spans.length > 0 && best.spans.length === 0 ? each : best), found[0] ?? { text: '', spans: [] as readonly Span[] });
  const heading = place.kind === 'section' ? spansIn(place.heading, marked) : [];
  return { id: place.id, kind: place.kind, number: place.number, mark: place.mark, heading: excerpt(place.heading, heading), excerpt: excerpt(text, spans) };
}
