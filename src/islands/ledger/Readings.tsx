import { useState } from 'preact/hooks';
import type { Reading } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import type { PartProps } from './part.ts';

/** One option of a reading, as it would be chosen. */
export type OptionAsked = Readonly<{ reading: string; option: string; chosen: Readonly<Record<string, string>> }>;

/** The unclear places of a part: each way to read them with what it gives, to be chosen by the village. The choice is kept with the ledger. */
export function Readings({ words: { seats }, own, chosen, choose, readings, outcomeOf }: PartProps & Readonly<{ readings: readonly Reading[]; outcomeOf: (option: OptionAsked) => string }>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{seats.readings}</summary>
      {/* Each option is worked out over the whole ledger, so only where it is looked at. */}
      {!isOpen ? null : readings.map(({ id, options, recommended }) => {
        const words = own.readings[id];
        return words === undefined ? null : (
          <fieldset key={id} class="options">
            <legend>{words.title}</legend>
            {options.map((option) => (
              <label key={option} class="choice">
                <input type="radio" name={id} checked={(chosen[id] ?? recommended) === option} onChange={() => choose({ ...chosen, [id]: option })} />
                <span>{outcomeOf({ reading: id, option, chosen: { [id]: option } })}{option === recommended ? <small>✓ {seats.recommended}</small> : null}</span>
              </label>
            ))}
            <p class="marks">{fill(seats.why, { why: words.why })}</p>
            <p class="marks">{fill(seats.ask, { ask: words.ask })}</p>
          </fieldset>
        );
      })}
    </details>
  );
}
