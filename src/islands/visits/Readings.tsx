import type { HouseholdResult } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { rangeText } from './say.ts';

/** Every unclear place that can turn a result: those that do first, each option with what it would give, to be chosen by the village. */
export function Readings(props: HouseholdProps & Readonly<{ result: HouseholdResult }>) {
  const { scheme, own, words: { household }, result, chosen, onChosen } = props;
  const offered = scheme.readings.filter(({ id, options }) => options.length > 1 && id !== scheme.subject.reading.id);
  const turning = new Map(result.readings.map((reading) => [reading.reading, reading.options]));
  const ordered = [...offered.filter(({ id }) => turning.has(id)), ...offered.filter(({ id }) => !turning.has(id))];
  // What is folded away is not printed.
  const unprinted = offered.some(({ id }) => turning.has(id)) ? undefined : 'noprint';
  const choose = (id: string, option: string) => onChosen({ ...chosen, [id]: option });
  return (
    <>
      <h2 class={unprinted}>{household.readings}</h2>
      <p class={unprinted}>{household.readingsLead}</p>
      {ordered.map(({ id, options, recommended }) => {
        const words = own.readings[id];
        const outcomes = turning.get(id);
        if (words === undefined) return null;
        return (
          <details key={id} class="case" open={outcomes !== undefined}>
            <summary>{words.title}{outcomes === undefined ? null : <> <span class="tag">{household.matters}</span></>}</summary>
            <fieldset class="options">
              <legend class="hidden">{words.title}</legend>
              {options.map((option) => {
                const outcome = outcomes?.find((each) => each.option === option);
                const said = words.options[option] ?? option;
                return (
                  <label key={option} class="choice">
                    <input type="radio" name={id} checked={(chosen[id] ?? recommended) === option} onChange={() => choose(id, option)} />
                    <span>{outcome === undefined ? said : fill(household.under, { option: said, balance: rangeText(outcome.balance, props) })}{option === recommended ? <small>✓ {household.recommended}</small> : null}</span>
                  </label>
                );
              })}
            </fieldset>
            <p class="marks">{fill(household.whyOf, { why: words.why })}</p>
            <p class="marks">{fill(household.ask, { ask: words.ask })}</p>
          </details>
        );
      })}
    </>
  );
}
