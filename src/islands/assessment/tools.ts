import { useTools, type FlowProps, type Tools } from '../flow/index.ts';
import type { Assessment } from '../../rules/engine/index.ts';
import type { AssessmentWords } from '../../words/calculator/index.ts';

/** A topic: its title, and the requirements and sums whose questions it asks. */
export type Group = Readonly<{ id: string; title: string; rules: readonly string[] }>;

/** What the page hands over beside what every calculator is given: by what one assessment differs from another. */
type Given = Readonly<{ groups: readonly Group[]; assessment: Assessment }>;

/** What the page hands to an assessment. */
export type AssessmentProps = FlowProps<AssessmentWords> & Given;

/** What an assessment speaks with. */
export type AssessmentTools = Tools<AssessmentWords> & Given;

/** The tools, with what only assessments have. */
export const useAssessment = useTools as () => AssessmentTools;
