import { withoutMarks } from './fold.ts';

/**
 * The words of a folded text, as the index keeps them: Chinese characters one by one, so that any stretch of them can be
 * found; figures and words in letters whole; letters without their marks. Punctuation is no word. Texts and queries are
 * taken apart here alike, so a query finds every record its text stands in; whether it stands there as it was typed is
 * then decided on the text itself.
 */
export function tokens(folded: string): readonly string[] {
  return withoutMarks(folded).match(/\p{Script=Han}|[\d.]+|[^\p{Script=Han}\d.\s|%]+/gu) ?? [];
}
