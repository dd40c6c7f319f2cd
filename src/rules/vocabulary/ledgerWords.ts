import type { Reading } from './reading.ts';
import type { Checklist, Part } from './visit.ts';
import type { ReadingWords } from './words.ts';

/** All words of one ledger scheme in one language; leaving one out does not compile. */
export type LedgerWords<P extends Part, C extends Checklist, R extends Reading, Remark extends string> = Readonly<{
  title: string;
  intro: string;
  channels: Readonly<Record<P['id'], string>>;
  seats: Readonly<Record<'stars' | 'advanced', Readonly<{ title: string; what: string }>>>;
  checklists: { readonly [K in C as K['id']]: Readonly<{ title: string; parts: Readonly<Record<K['parts'][number]['id'], string>> }> };
  readings: { readonly [K in R as K['id']]: ReadingWords<K> };
  /** What this tool does not check. */
  remarks: Readonly<Record<Remark, string>>;
}>;
