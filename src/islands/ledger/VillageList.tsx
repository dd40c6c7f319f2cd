import { useState } from 'preact/hooks';
import { checklistOf } from '../../rules/points/index.ts';
import { wholeIn } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';

/** What a village and its working group must have: ticked to see what is missing, and not kept. */
export function VillageList({ words: { keeping: words }, own, scheme }: PartProps) {
  const [there, setThere] = useState<readonly string[]>([]);
  const [officers, setOfficers] = useState('');
  const count = officers.trim() === '' ? null : wholeIn(officers) ?? null;
  const { least, most } = scheme.officers;
  return (
    <details class="more">
      <summary>{words.village}</summary>
      <p class="hint">{words.villageLead}</p>
      {scheme.checklists.map((list) => {
        const said = own.checklists[list.id];
        const { missing } = checklistOf(list, Object.fromEntries(list.parts.map(({ id }) => [id, there.includes(`${list.id}.${id}`) ? 'yes' : 'no'])));
        return (
          <fieldset key={list.id} class="options">
            <legend>{said?.title} <small role="status">{missing.length === 0 ? `✓ ${words.complete}` : fill(words.missing, { n: missing.length })}</small></legend>
            {list.parts.map(({ id }) => {
              const part = `${list.id}.${id}`;
              return <label key={id} class="choice"><input type="checkbox" checked={there.includes(part)} onChange={({ currentTarget }) => setThere(currentTarget.checked ? [...there, part] : there.filter((each) => each !== part))} /><span>{said?.parts[id] ?? id}</span></label>;
            })}
          </fieldset>
        );
      })}
      <TextField id="officers" label={fill(words.officers, { least, most })} value={officers} onInput={setOfficers} mode="numeric" isShort />
      <p role="status">{count === null ? '' : count >= least && count <= most ? `✓ ${words.officersRight}` : `✕ ${words.officersWrong}`}</p>
    </details>
  );
}
