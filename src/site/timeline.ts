import type { Clause } from './clauses.ts';

/** Clauses that name the same day, month or year, in the words of the text. */
export type TimelineEntry = Readonly<{ when: string; words: string; clauses: readonly Clause[] }>;

const namedTime = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:年?底)?(?:之?前)?/u;

/** The deadlines and targets of a text in the order of time. Only what a clause itself dates is here. */
export function timelineOf(clauses: readonly Clause[]): readonly TimelineEntry[] {
  const entries = new Map<string, { when: string; words: string; clauses: Clause[] }>();
  for (const clause of clauses) {
    const time = timeOf(clause);
    if (time === null) continue;
    const entry = entries.get(time.words) ?? { ...time, clauses: [] };
    entry.clauses.push(clause);
    entries.set(time.words, entry);
  }
  return [...entries.values()].sort((one, other) => sortable(one).localeCompare(sortable(other)));
}

function timeOf(clause: Clause): Readonly<{ when: string; words: string }> | null {
  if (clause.deadline !== null) return { when: clause.deadline, words: clause.deadlineText ?? clause.deadline };
  if (!clause.kinds.some((kind) => kind === 'target' || kind === 'deadline')) return null;
  const found = namedTime.exec(clause.text);
  if (found === null) return null;
  const [words, year = '', month, day] = found;
  return { when: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'), words };
}

/** A year stands at its end, unless the text says "before" it. */
function sortable({ when, words }: Readonly<{ when: string; words: string }>): string {
  return when.length === 4 && words.endsWith('前') ? `${when}-00` : `${when}-99`;
}
