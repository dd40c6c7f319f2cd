import type { Answer, Answers, ProgressScheme, RequirementVerdict } from '../../vocabulary/index.ts';

/** What one requirement comes to. */
export type Weighed = Readonly<{ requirement: string; verdict: RequirementVerdict }>;

/** A share done: halves of a point, over statements that apply and are answered; how many that apply are still open. */
export type Share = Readonly<{ halves: number; answered: number; open: number }>;

/** How far a place has come. */
export type Progress = Readonly<{
  whole: Share;
  sections: readonly (Share & Readonly<{ id: string }>)[];
  encouraged: Readonly<{ done: number; of: number }>;
}>;

/** How far a place has come; what does not apply to it counts nowhere, and so does what was not looked at. */
export function progressOf(scheme: ProgressScheme, weighed: readonly Weighed[], answers: Answers): Progress {
  const counts = ({ requirement }: Weighed): boolean => !scheme.encouraged.includes(requirement) && !scheme.uncounted.includes(requirement);
  const counted = weighed.filter(counts);
  const shareOf = (of: readonly Weighed[]): Share => ({
    halves: of.reduce((sum, each) => sum + halvesOf(scheme, each, answers), 0),
    answered: of.filter(({ verdict }) => verdict === 'met' || verdict === 'unmet').length,
    open: of.filter(({ verdict }) => verdict === 'depends' || verdict === 'officeDecides').length,
  });
  const inSections = scheme.sections.flatMap(({ requirements }) => requirements);
  const tried = weighed.filter(({ requirement, verdict }) => scheme.encouraged.includes(requirement) && (verdict === 'met' || verdict === 'unmet'));
  return {
    whole: shareOf(counted.filter(({ requirement }) => inSections.includes(requirement) || scheme.beside.includes(requirement))),
    sections: scheme.sections.map(({ id, requirements }) => ({ id, ...shareOf(counted.filter(({ requirement }) => requirements.includes(requirement))) })),
    encouraged: { done: tried.filter(({ verdict }) => verdict === 'met').length, of: tried.length },
  };
}

/** Two halves for what is done, one for what is begun. What is forbidden is never half done: nothing tells that it is begun. */
function halvesOf(scheme: ProgressScheme, { requirement, verdict }: Weighed, answers: Answers): 0 | 1 | 2 {
  if (verdict === 'met') return 2;
  return verdict === 'unmet' && (scheme.begun[requirement] ?? []).some((question) => isBegun(answers[question])) ? 1 : 0;
}

function isBegun(answer: Answer | undefined): boolean {
  return answer === 'partly' || answer === 'yes' || (typeof answer === 'number' && answer > 0);
}

/** Whether enough is answered for a share to be told. */
export function isTold({ leastAnswered }: ProgressScheme, { answered, open }: Share): boolean {
  return answered > 0 && answered * 100 >= leastAnswered * (answered + open);
}

/** How far it would have come with these done as well. */
export function progressWith(scheme: ProgressScheme, weighed: readonly Weighed[], answers: Answers, done: ReadonlySet<string>): Progress {
  return progressOf(scheme, weighed.map((each) => (done.has(each.requirement) ? { ...each, verdict: 'met' } : each)), answers);
}
