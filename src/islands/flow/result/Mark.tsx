import type { RequirementVerdict, Truth, Verdict } from '../../../rules/engine/index.ts';
import { useTools } from '../tools.ts';
import { demandWord, isFree } from './demandWord.ts';

const signs = { yes: '✓', no: '✕', unknown: '?' } as const satisfies Record<Truth, string>;

const verdictSigns = { certain: '✓', depends: '?', officeDecides: '', impossible: '✕', notInForce: '✕' } as const satisfies Record<Verdict, string>;

/** How a reason came out: a sign for the eye, a word for the ear. */
export function TruthMark({ truth }: Readonly<{ truth: Truth }>) {
  const { own } = useTools();
  return <span class={`truth is-${truth}`}><span aria-hidden="true">{signs[truth]}</span><span class="hidden">{own.mark[truth]}</span></span>;
}

/** What a benefit is: a sign of its own shape and its word. The office's sign is half filled, drawn by the style. */
export function VerdictMark({ verdict }: Readonly<{ verdict: Verdict }>) {
  const { own } = useTools();
  return <p class={`verdict ${verdict}`}><span class="mark" aria-hidden="true">{verdictSigns[verdict]}</span>{own.verdict[verdict]}</p>;
}

/** The signs of whether a duty is met; the office's is drawn by the style. */
const demandSigns = { met: '✓', unmet: '✕', notRequired: '–', depends: '?', officeDecides: '', notInForce: '✕' } as const satisfies Record<RequirementVerdict, string>;

/** The sign of what became of what a rule asks for. */
export function demandSign(tools: Parameters<typeof isFree>[0], requirement: string, verdict: RequirementVerdict): string {
  return demandSigns[isFree(tools, requirement, verdict) ? 'notRequired' : verdict];
}

/** Whether a duty is met: a sign of its own shape and its word. */
export function DemandMark({ requirement, verdict }: Readonly<{ requirement: string; verdict: RequirementVerdict }>) {
  const tools = useTools();
  const look = verdict === 'met' ? 'certain' : verdict === 'notRequired' || isFree(tools, requirement, verdict) ? 'impossible' : verdict;
  return <p class={`verdict ${look}`}><span class="mark" aria-hidden="true">{demandSign(tools, requirement, verdict)}</span>{demandWord(tools, requirement, verdict)}</p>;
}
