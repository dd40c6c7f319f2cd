import { formatMoney, fill } from '../../words/index.ts';
import { useAssessment, type PlacePart } from '../assessment/index.ts';
import { ClauseLink, itemsIn } from '../flow/index.ts';
import { Pool } from '../pool/index.ts';
import type { TargetsGiven } from './given.ts';

/** Money: what accepted villages are matched with, the pool of awards with what each kind took, and what is left; nothing while nothing was said about it. */
export function AwardsPool({ state, place, given }: PlacePart & Readonly<{ given: TargetsGiven }>) {
  const { rules, own, words, lang, assessment } = useAssessment();
  const answers = itemsIn(rules, state.facts)[place] ?? {};
  if (answers[assessment.kind ?? ''] !== given.city) return null;
  const taken = given.awards.map((id) => {
    const answer = answers[id];
    return { name: words.questions[id]?.label ?? id, sum: typeof answer === 'number' ? answer : null };
  });
  const matched = state.result.outcomes.find(({ entitlement }) => entitlement === given.sums.matching)?.amount ?? null;
  const clauses = (id: string) => rules.entitlements.find((each) => each.id === id)?.clauses.map((clause) => <span key={clause}> <ClauseLink id={clause} /></span>);
  const matching = matched === null || matched.low !== matched.high ? null
    : <p>{fill(given.words.matching, { sum: formatMoney(matched.low / matched.per, lang) })}{clauses(given.sums.matching)}</p>;
  const isOpen = taken.every(({ sum }) => sum === null);
  if (matching === null && isOpen) return null;
  return (
    <section>
      <h2>{own.money}</h2>
      {matching}
      {isOpen ? null : <Pool whole={given.pool} taken={taken} words={given.words.pool} lang={lang}><p class="hint">{clauses(given.sums.left)}</p></Pool>}
    </section>
  );
}
