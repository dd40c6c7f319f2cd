import type { CommitteeLaw, LawId } from '../../rules/vocabulary/index.ts';
import { fill } from '../template.ts';
import type { ElectionWords } from './type.ts';

/** What each version of the law is called, by the years in which it held. */
export function lawNames({ laws: words }: Pick<ElectionWords, 'laws'>, laws: readonly Pick<CommitteeLaw, 'id' | 'from' | 'until'>[]): Readonly<Record<LawId, string>> {
  const named = laws.map(({ id, from, until }) => [id, fill(words[id], { from: from.slice(0, 4), until: until?.slice(0, 4) ?? '' })] as const);
  // Every version of the law is among the laws of the scheme.
  return Object.fromEntries(named) as Readonly<Record<LawId, string>>;
}
