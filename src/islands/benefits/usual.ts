import { isQuestion, nextQuestions, type GivenAnswer, type State } from '../flow/index.ts';
import type { Answer, QuestionRef, RuleSet } from '../../rules/engine/index.ts';

/** What most families answer to questions about a life few people lead. Nothing is taken for granted: see `usualRun`. */
export const usual: Readonly<Record<string, Answer>> = {
  'receives.childWelfareBasic': 'no', 'receives.specialHardshipSupport': 'no', 'receives.injuryNursing': 'no', 'receives.elderlyService': 'no',
  'receives.otherLiving': 0, 'receives.otherNursing': 0,
  'work.firstOrAgain': 'neither', 'work.kind': 'none',
  'medical.notPayableByInsurance': 'no', 'medical.antipsychotic': 'no', 'device.selfPaid': 'no', 'person.recognisedHardship': 'no',
  'education.diploma': 'none', 'education.childDiploma': 'none', 'training.selfJoined': 'no', 'work.employmentDifficulty': 'no',
  'rural.povertyConfirmed': 'no', 'vehicle.disabledVehicle': 'no', 'talent.artsOrSports': 'no',
};

/**
 * The questions from `at` on that come one after the other and have a usual answer, each with it: to be read and given at once by a family for
 * whom all of it is so. What follows on one of them is left out, since "no" leaves nothing to follow.
 */
export function usualRun(at: QuestionRef, rules: RuleSet, { result, facts }: Pick<State, 'result' | 'facts'>): readonly GivenAnswer[] {
  const next = nextQuestions(result.open, rules, facts).filter((ref) => isQuestion(ref, rules));
  const place = next.findIndex(({ question, index }) => question === at.question && index === at.index);
  const run: GivenAnswer[] = [];
  for (const ref of place < 0 ? [] : next.slice(place)) {
    const answer = usual[ref.question];
    const follows = rules.questions.find(({ id }) => id === ref.question)?.follows;
    if (run.some((each) => each.ref.question === follows)) continue;
    if (answer === undefined || ref.index !== at.index) break;
    run.push({ ref, answer });
  }
  return run;
}
