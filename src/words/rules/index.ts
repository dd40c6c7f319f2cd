/** Rules in words: the same sentences for the rule pages, the calculators and print. */
export { conditionTree } from './condition.ts';
export { entitlementInWords, type BarInWords, type EntitlementInWords } from './entitlement.ts';
export { requirementInWords, type DeadlineInWords, type RequirementInWords } from './requirement.ts';
export { quantityText, quantityTree } from './quantity.ts';
export { byChoiceText, comparedText, timesText } from './phrases/say.ts';
export type { RulePhrases } from './phrases/type.ts';
export { rulePhrases, speaker, speakerWith, wordsFor, type Speaker } from './speaker.ts';
export type { OtherReading, ReadingNote, WordTree } from './tree.ts';
