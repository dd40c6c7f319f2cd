import { useAssessment, type PlacePart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import { Pool } from '../pool/index.ts';
import type { TargetsGiven } from './given.ts';

/** The pool of awards: what each of the three kinds took, and what is left; nothing while nothing was said about it. */
export function AwardsPool({ state, place, given }: PlacePart & Readonly<{ given: TargetsGiven }>) {
  const { rules, words, lang, assessment } = useAssessment();
  const answers = itemsIn(rules, state.facts)[place] ?? {};
  const taken = given.awards.map((id) => {
    const answer = answers[id];
    return { name: words.questions[id]?.label ?? id, sum: typeof answer === 'number' ? answer : null };
  });
  if (answers[assessment.kind ?? ''] !== given.city || taken.every(({ sum }) => sum === null)) return null;
  return <Pool whole={given.pool} taken={taken} words={given.words.pool} lang={lang} />;
}
