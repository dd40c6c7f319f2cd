import type { AnswerableUnits, Answers, ProgressScheme } from '../../rules/engine/index.ts';
import type { CommunityWords } from '../../words/calculator/index.ts';
import { useAssessment, type AssessmentProps, type AssessmentTools, type Cell } from '../assessment/index.ts';
import { itemsIn, type Judged } from '../flow/index.ts';

/** What the page hands over beside what every self-assessment is given. */
type Given = Readonly<{
  progress: ProgressScheme; answerable: AnswerableUnits;
  /** What no village can do, each with who leads it, in words. */
  beyond: readonly Readonly<{ clause: string; title: string; who: string }>[];
}>;

/** What the page hands to the self-check of rural communities. */
export type CommunityProps = AssessmentProps & Given & Readonly<{ own: CommunityWords }>;

/** The tools, with what only this self-check has. */
export const useCommunity = useAssessment as () => AssessmentTools & Given & Readonly<{ own: CommunityWords }>;

/** What was answered about one place. */
export function answersOf({ rules }: AssessmentTools, { facts }: Pick<Judged, 'facts'>, place: number): Answers {
  return itemsIn(rules, facts)[place] ?? {};
}

/** What is lacking of something that is counted; null where nothing is, or it is not known. */
export function shortBy({ have, need }: Cell): number | null {
  return have === null || need === null || have.low !== have.high || need.low !== need.high || have.low >= need.low ? null : need.low - have.low;
}
