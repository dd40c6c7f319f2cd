/** What was published and changed on this site, for feed readers. */
export { atomFeed, type FeedHead } from './atom.ts';
export { eventsOf, type FeedEvent } from './events.ts';
