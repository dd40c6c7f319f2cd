import { useAssessment, type PlacePart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import { Pool } from '../pool/index.ts';
import { Band } from './Band.tsx';
import type { CleaningGiven } from './given.ts';
import { numberIn } from './numberIn.ts';

/** Beside one place: how many cleaners its households need and what is left of its fee, or what is left of the town's fund. */
export function Beside({ state, place, given }: PlacePart & Readonly<{ given: CleaningGiven }>) {
  const { rules, words, lang } = useAssessment();
  const { ids } = given;
  const answers = itemsIn(rules, state.facts)[place] ?? {};
  const takenOf = (questions: readonly string[]) => questions.map((id) => ({ name: words.questions[id]?.label ?? id, sum: numberIn(answers, id) }));
  if (answers[ids.level] === ids.village) {
    const households = numberIn(answers, ids.households);
    const collected = numberIn(answers, ids.collected);
    return (
      <>
        {households === null ? null : <Band households={households} cleaners={numberIn(answers, ids.cleaners)} given={given} />}
        {collected === null ? null : <Pool whole={collected} taken={takenOf(ids.spent)} words={given.words.fee} lang={lang} />}
      </>
    );
  }
  const taken = takenOf(ids.fund);
  return taken.every(({ sum }) => sum === null) ? null : <Pool whole={given.fund} taken={taken} words={given.words.pool} lang={lang} />;
}
