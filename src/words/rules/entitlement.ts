import type { ClauseId, Entitlement, EntitlementWords } from '../../rules/vocabulary/index.ts';
import { conditionTree } from './condition.ts';
import { quantityText, quantityTree } from './quantity.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import type { WordTree } from './tree.ts';

/** What rules a benefit out: the remark, the condition in words, and the clause that says so. */
export type BarInWords = Readonly<{ id: string; text: string; when: WordTree; clause: ClauseId }>;

/** A benefit in words: all that its data says, and nothing else. */
export type EntitlementInWords = EntitlementWords & Readonly<{
  id: string;
  when: WordTree;
  /** The amount in one line; null where it is not a sum of money. */
  formula: string | null;
  amount: WordTree | null;
  bars: readonly BarInWords[];
  notChecked: readonly string[];
}>;

/** Says a benefit: its conditions, its amount, what rules it out and what is not checked. */
export function entitlementInWords(entitlement: Entitlement, speaker: Speaker): EntitlementInWords {
  const { words } = speaker;
  return {
    id: entitlement.id,
    ...wordsFor(words.entitlements, entitlement.id),
    when: conditionTree(entitlement.when, speaker),
    formula: entitlement.amount === null ? null : quantityText(entitlement.amount, speaker),
    amount: entitlement.amount === null ? null : quantityTree(entitlement.amount, speaker),
    bars: entitlement.bars.map(({ id, when, cite }) => ({
      id, text: wordsFor(words.remarks, id), when: conditionTree(when, speaker), clause: cite.clause,
    })),
    notChecked: entitlement.notChecked.map((remark) => wordsFor(words.remarks, remark)),
  };
}
