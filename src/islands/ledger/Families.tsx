import { useMemo, useState } from 'preact/hooks';
import { standings, type Ledger, type LedgerFact } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { Family } from './Family.tsx';
import { TextField } from './Field.tsx';
import { FindFamily } from './FindFamily.tsx';
import type { PartProps } from './part.ts';
import { Tables } from './Tables.tsx';

const step = 50;

/** Every family with its points of this year; one of them when it is opened. */
export function Families(props: PartProps) {
  const { words: { families, shell, files }, ledger, scheme, chosen, today, nameOf, lang } = props;
  const [family, setFamily] = useState<string | null>(null);
  const [shown, setShown] = useState(step);
  const year = Number(today.slice(0, 4));
  const all = useMemo(() => standings(ledger, scheme, year, chosen), [ledger, scheme, year, chosen]);
  if (family !== null) return <Family {...props} family={family} all={all} onBack={() => setFamily(null)} />;
  const { columns } = families;
  return (
    <section>
      <h2>{families.title}</h2>
      <p>{fill(families.count, { n: formatNumber(all.length, lang) })}</p>
      {all.length > 0 ? <FindFamily {...props} id="find" label={families.find} onFound={setFamily} /> : null}
      <details class="more" open={all.length === 0}><summary>{families.add}</summary><AddFamily {...props} /></details>
      {all.length === 0 ? null : (
        <table class="stack sums">
          <thead><tr>{[columns.family, columns.group, fill(columns.total, { year }), columns.balance, columns.waiting].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {all.slice(0, shown).map(({ household, total, balance, waiting }) => (
              <tr key={household}>
                <th scope="row"><button type="button" class="textlink" onClick={() => setFamily(household)}>{fill(shell.family, { name: nameOf(household), id: household })}</button></th>
                <td data-label={columns.group}>{ledger.households.get(household)?.group}</td>
                <td data-label={fill(columns.total, { year })} class="num">{formatNumber(total, lang)}</td>
                <td data-label={columns.balance} class="num">{formatNumber(balance, lang)}</td>
                <td data-label={columns.waiting} class="num">{waiting === 0 ? '' : formatNumber(waiting, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all.length > shown ? <button type="button" class="btn quiet" onClick={() => setShown(shown + step)}>{families.more}</button> : null}
      <Tables {...props} of={['families', 'entries']} title={`${files.open} · ${files.save}`} />
    </section>
  );
}

/** A new family takes the next number, so that two of one name stay apart. */
function AddFamily({ words: { families }, ledger, write }: PartProps) {
  const [name, setName] = useState('');
  const [group, setGroup] = useState('');
  const [error, setError] = useState<string>();
  const [isSure, setSure] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') { setError(families.nameWrong); return; }
    const same = [...ledger.households].find(([, each]) => each.name === given);
    if (same !== undefined && !isSure) { setError(fill(families.sameName, { id: same[0] })); setSure(true); return; }
    setError(undefined);
    setSure(false);
    if (await write((now): readonly LedgerFact[] => [{ kind: 'household', household: nextFamily(now), name: given, group: group.trim() }])) setName('');
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <TextField id="newname" label={families.name} error={error} value={name} onInput={(value) => { setName(value); setSure(false); }} />
      <TextField id="newgroup" label={families.group} value={group} onInput={setGroup} />
      <button type="submit" class="btn">{families.save}</button>
    </form>
  );
}

/** The number of the next family: one more than the largest there is. */
function nextFamily({ households }: Ledger): string {
  return String([...households.keys()].reduce((most, id) => Math.max(most, Number(id) || 0), 0) + 1);
}
