import { element, xmlDocument } from '../xml.ts';
import type { FeedEvent } from './events.ts';

/** What stands above the entries: texts in the reader's language, and whole addresses. */
export type FeedHead = Readonly<{ title: string; subtitle: string; author: string; lang: string; self: string; page: string }>;

/** An Atom feed (RFC 4287) of these events, each with the whole address of its policy. */
export function atomFeed({ title, subtitle, author, lang, self, page }: FeedHead, events: readonly FeedEvent[], addressOf: (policy: string) => string): string {
  const newest = events[0]?.on;
  return xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    element('title', {}, title),
    element('subtitle', {}, subtitle),
    element('id', {}, self),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...(newest === undefined ? [] : [element('updated', {}, startOf(newest))]),
    element('author', {}, element('name', {}, author)),
    ...events.map(({ policy, on, what, title: name, titleLanguage, summary }) => {
      const address = addressOf(policy);
      return element('entry', {},
        element('title', { 'xml:lang': titleLanguage }, what === null ? name : `${name} · ${what}`),
        // An entry keeps its id for ever: the policy's address, with the day where it is a change.
        element('id', {}, what === null ? address : `${address}#changed-${on}`),
        element('link', { rel: 'alternate', type: 'text/html', href: address }),
        element('published', {}, startOf(on)),
        element('updated', {}, startOf(on)),
        element('summary', {}, what ?? summary),
      );
    }),
  ));
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
