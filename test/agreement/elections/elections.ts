import type { LawId, PartId, Status } from '../../../src/rules/elections/index.ts';
import { recall, vacancy } from './afterwards.ts';
import { ballot } from './ballot.ts';
import { calendar, electionCommittee, handover, voters } from './beforeTheVote.ts';
import { nomination, proxies } from './candidates.ts';
import { lineUp, representatives, size, supervision, term } from './committee.ts';
import { appraisal, audit, disclosure } from './daily.ts';
import type { Given, Read } from './hand.ts';
import { assembly, repMeeting } from './meetings.ts';
import { slides } from './slides.ts';
import { city } from './tianjin.ts';

/** Each part read by hand, from the catalogue and the plain texts, sharing nothing with the rules as data or what reads them. */
export const byHand: Readonly<Record<PartId, (given: Given) => Read>> = {
  lineUp, size, representatives, term, supervision, calendar, electionCommittee, voters, nomination, proxies, ballot, handover, assembly, repMeeting, recall, vacancy, disclosure, appraisal, audit, slides, city,
};

/** R-RC01: which version of the law is in force on a day. */
export function lawIn(day: string): LawId | null {
  if (day < '1990-01-01') return null;
  return day <= '2018-12-28' ? 'L89' : day <= '2025-12-31' ? 'L18' : 'L25';
}

/** The worst of all: what is not required or not regulated says nothing while anything else does. */
export function overallOf(statuses: readonly Status[]): Status {
  const order: readonly Status[] = ['unmet', 'unknown', 'officeDecides', 'deviates', 'met', 'notRegulated'];
  return order.find((status) => statuses.includes(status)) ?? 'notRequired';
}
