import type { Truth } from '../../../rules/engine/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { TruthMark } from './Mark.tsx';
import type { Reason } from './reason.ts';

/** Every condition, met or not, with its figures and its clause. Groups that did not decide the outcome are folded. */
export function Reasons({ reasons, decided }: Readonly<{ reasons: readonly Reason[]; decided: Truth }>) {
  return (
    <ul class="why">
      {reasons.map(({ truth, text, clause, parts, agreed = false }, place) => (
        <li key={place}>
          <TruthMark truth={truth} />
          {parts.length === 0 ? <div>{text}{clause === null ? null : <> <ClauseLink id={clause} /></>}</div> : (
            <details open={truth === decided && !agreed}><summary>{text}</summary><Reasons reasons={parts} decided={truth} /></details>
          )}
        </li>
      ))}
    </ul>
  );
}
