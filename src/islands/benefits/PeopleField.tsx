import { count } from '../../words/index.ts';
import { itemsIn, type State } from '../flow/index.ts';
import { useFamily } from './family.ts';

/** How many people with a disability are in the family. */
export function PeopleField({ state }: Readonly<{ state: Pick<State, 'facts'> }>) {
  const { lang, rules, own } = useFamily();
  const most = rules.lists[0]?.most ?? 1;
  const people = itemsIn(rules, state.facts).length;
  return (
    <fieldset aria-describedby="people-hint">
      <legend>{own.begin.people}</legend>
      <p class="hint" id="people-hint">{own.begin.peopleHint}</p>
      <div class="pills">
        {Array.from({ length: most }, (_, place) => place + 1).map((n) => (
          <label key={n}><input type="radio" name="items" value={String(n)} defaultChecked={n === people} aria-label={count(own.begin.peopleUnit, n, lang)} /><span aria-hidden="true">{n}</span></label>
        ))}
      </div>
    </fieldset>
  );
}
