import type { RuleSet } from '../../../rules/engine/index.ts';
import { Choice } from '../../shared/index.ts';
import { useTools } from '../tools.ts';

type Readings = readonly RuleSet['readings'][number][];

/** Which unclear place, and how each side reads it. */
export function ReadingFields({ readings, chosen, error, onChoose }: Readonly<{ readings: Readings; chosen: string; error: string | undefined; onChoose: (reading: string) => void }>) {
  const { words, handover: { compare } } = useTools();
  const reading = readings.find(({ id }) => id === chosen) ?? readings[0];
  if (reading === undefined) return null;
  const options = (name: 'one' | 'other', checked: number) => (
    <fieldset key={`${reading.id}${name}`} aria-describedby={error === undefined ? undefined : 'reading-error'}>
      <legend>{compare[name]}</legend>
      {name === 'one' && error !== undefined ? <p class="error" id="reading-error">{error}</p> : null}
      {reading.options.map((option, place) => (
        <Choice key={option} type="radio" id={`${name}-${String(place)}`} name={name} value={option} label={words.readings[reading.id]?.options[option] ?? option} checked={place === checked} />
      ))}
    </fieldset>
  );
  return (
    <>
      <p class="field">
        <label for="vary-reading">{compare.whichReading}</label>
        <select id="vary-reading" value={reading.id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {readings.map(({ id }) => <option key={id} value={id}>{words.readings[id]?.title ?? id}</option>)}
        </select>
      </p>
      <div class="pair">{options('one', 0)}{options('other', 1)}</div>
    </>
  );
}
