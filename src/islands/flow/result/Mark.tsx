import type { RequirementVerdict, Truth, Verdict } from '../../../rules/engine/index.ts';
import { useTools } from '../tools.ts';

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
export const demandSigns = { met: '✓', unmet: '✕', notRequired: '–', depends: '?', officeDecides: '', notInForce: '✕' } as const satisfies Record<RequirementVerdict, string>;

/** Whether a duty is met: a sign of its own shape and its word. */
export function DemandMark({ verdict, isFree = false }: Readonly<{ verdict: RequirementVerdict; isFree?: boolean }>) {
  const { own } = useTools();
  if (isFree) return <p class="verdict impossible"><span class="mark" aria-hidden="true">–</span>{own.demand.free}</p>;
  const look = verdict === 'met' ? 'certain' : verdict === 'notRequired' ? 'impossible' : verdict;
  return <p class={`verdict ${look}`}><span class="mark" aria-hidden="true">{demandSigns[verdict]}</span>{own.demand[verdict]}</p>;
}
