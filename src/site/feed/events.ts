import type { PolicyFields } from '../../schemas/index.ts';
import type { ISODate } from '../../rules/vocabulary/index.ts';
import type { SiteLanguage } from '../languages.ts';

/** A day on which a policy was published or changed here; `what` is null for its publication. */
export type FeedEvent = Readonly<{ policy: string; on: ISODate; what: string | null; title: string; titleLanguage: string; summary: string }>;

/** What happened to the policies, the newest first; on one day in the order of their ids. Only the content is asked, never a clock. */
export function eventsOf(all: readonly PolicyFields[], lang: SiteLanguage): readonly FeedEvent[] {
  return all
    .flatMap((fields) => {
      const { id: policy, title, language, summary, publishedHere, changedHere = [] } = fields;
      const event = (on: ISODate, what: string | null): FeedEvent => ({ policy, on, what, title, titleLanguage: language, summary: summary[lang] });
      return [event(publishedHere, null), ...changedHere.map((change) => event(change.on, change[lang]))];
    })
    .sort((one, other) => compare(other.on, one.on) || compare(one.policy, other.policy));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
