import { useState } from 'preact/hooks';
import { fill } from '../../words/index.ts';
import { TextField } from './Field.tsx';
import type { PartProps } from './part.ts';

const shown = 8;

/** A family by its number or by a part of its name: the first few that match, each a button. */
export function FindFamily({ id, label, error, onFound, ledger, nameOf, words }: PartProps & Readonly<{ id: string; label: string; error?: string | undefined; onFound: (family: string) => void }>) {
  const { entries, shell } = words;
  const [typed, setTyped] = useState('');
  const asked = typed.trim().toLowerCase();
  const found = asked === '' ? [] : [...ledger.households].filter(([family, { name }]) => family === asked || name.toLowerCase().includes(asked));
  // Its number is exact, so it stands first.
  const ordered = [...found.filter(([family]) => family === asked), ...found.filter(([family]) => family !== asked)];
  const take = (family: string) => {
    setTyped('');
    onFound(family);
  };
  return (
    <div class="findfamily" onKeyDown={(event) => {
      const [first] = ordered;
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || first === undefined) return;
      event.preventDefault();
      if (ordered.length === 1 || first[0] === asked) take(first[0]);
    }}>
      <TextField {...{ id, label, error }} hint={entries.familyHint} value={typed} onInput={setTyped} />
      <div aria-live="polite">
        {asked !== '' && ordered.length === 0 ? <p class="hint">{ledger.households.size === 0 ? entries.noFamilies : entries.noFamily}</p> : null}
        {ordered.length === 0 ? null : (
          <ul class="found plainlist">
            {ordered.slice(0, shown).map(([family, { group }]) => (
              <li key={family}><button type="button" class="btn quiet" onClick={() => take(family)}>{fill(shell.family, { name: nameOf(family), id: family })}{group === '' ? '' : ` · ${group}`}</button></li>
            ))}
          </ul>
        )}
        {ordered.length > shown ? <p class="hint">{fill(entries.more, { n: ordered.length - shown })}</p> : null}
      </div>
    </div>
  );
}
