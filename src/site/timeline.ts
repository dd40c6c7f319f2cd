import type { Clause } from './clauses.ts';
import { datetimeOf, readWhen } from './structure/index.ts';

/** Clauses that name the same day, month or year, in the words of the text. */
export type TimelineEntry = Readonly<{ when: string; words: string; clauses: readonly Clause[] }>;

const namedDay = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/u;

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
  const due = clause.deadline === null ? null : readWhen(clause.deadline);
  if (due !== null) return { when: datetimeOf(due) ?? '', words: clause.deadlineText ?? clause.deadline ?? '' };
  if (clause.deadlineText !== null) return { when: dayIn(clause.deadlineText) ?? yearIn(clause.deadlineText), words: clause.deadlineText };
  if (!clause.kinds.some((kind) => kind === 'target' || kind === 'deadline')) return null;
  const found = namedTime.exec(clause.text);
  if (found === null) return null;
  const [words, year = '', month, day] = found;
  return { when: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'), words };
}

/** A day as Vietnamese texts write it; one that comes every year has no year. */
function dayIn(text: string): string | undefined {
  const [, day = '', month = '', year] = namedDay.exec(text) ?? [];
  if (day === '') return undefined;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].filter(Boolean).join('-');
}

function yearIn(text: string): string {
  const [, year = '', month, day] = namedTime.exec(text) ?? /năm (\d{4})/u.exec(text) ?? [];
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** A year stands at its end, unless the text says "before" it. What is due every year, or has lost its year, comes last. */
function sortable({ when, words }: Readonly<{ when: string; words: string }>): string {
  if (!/^\d{4}/.test(when)) return `9999-${when}`;
  return when.length === 4 && words.endsWith('前') ? `${when}-00` : `${when}-99`;
}
