import { ClauseLink } from '../ClauseLink.tsx';
import { TruthMark } from './Mark.tsx';
import type { Reason } from './reason.ts';

/** Every condition, met or not, with its figures and its clause. */
export function Reasons({ reasons }: Readonly<{ reasons: readonly Reason[] }>) {
  return (
    <ul class="why">
      {reasons.map((reason, place) => (
        <li key={place}>
          <TruthMark truth={reason.truth} />
          <div>
            {reason.text}{reason.clause === null ? null : <> <ClauseLink id={reason.clause} /></>}
            {reason.parts.length === 0 ? null : <Reasons reasons={reason.parts} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
