import { fields, lists, parts, type Facts, type PartId } from '../../rules/elections/index.ts';

/** The groups of parts, as they are offered. */
export const groups = {
  lineUp: ['lineUp', 'size', 'representatives', 'term', 'supervision'],
  election: ['calendar', 'electionCommittee', 'voters', 'nomination', 'proxies', 'ballot', 'handover'],
  meetings: ['assembly', 'repMeeting'],
  daily: ['recall', 'vacancy', 'disclosure', 'appraisal', 'audit'],
  papers: ['city', 'slides'],
} as const satisfies Readonly<Record<string, readonly PartId[]>>;

/** A group of parts. */
export type GroupId = keyof typeof groups;

/** What is looked at: a part, or what the law changed. */
export type Screen = PartId | 'changes';

/** The group a part stands in. */
export function groupOf(screen: Screen): GroupId | 'changes' {
  if (screen === 'changes') return 'changes';
  const found = Object.entries(groups).find(([, members]) => (members as readonly PartId[]).includes(screen));
  return (found?.[0] ?? 'lineUp') as GroupId;
}

/** The screen that a fragment of the address names; null for one that is not ours. */
export function screenAt(hash: string): Screen | null {
  if (hash === '' || hash === '#' || hash === '#/') return 'lineUp';
  const name = hash.replace('#/', '');
  return name === 'changes' || name in parts ? name as Screen : null;
}

/** Fields that stay out of links: who is related to whom, and what is said of members who may lose their office. */
export const kept = new Set<string>(['kinAmong', 'petitionKind', 'petitionOn', 'petitionSigners', 'petitionBase', 'petitionListBase', 'vacancyReason', 'endDocumented', 'documentOn', 'recallYes']);

/** What of a case may stand in a link: numbers, days and choices that name nobody. */
export function forLink(facts: Facts): object {
  return Object.fromEntries(Object.keys(fields).filter((id) => !kept.has(id)).flatMap((id) => {
    const value = facts[id as keyof typeof fields];
    return value === null || value === 'unknown' ? [] : [[id, value]];
  }));
}

/** A whole case as it is written into a file. */
export function forFile(facts: Facts): object {
  return { ...forLink(facts), ...Object.fromEntries([...kept].map((id) => [id, facts[id as keyof typeof fields]])), ...Object.fromEntries(Object.keys(lists).filter((id) => facts[id as keyof typeof lists].length > 0).map((id) => [id, facts[id as keyof typeof lists]])) };
}
