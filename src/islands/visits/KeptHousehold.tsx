import { useEffect, useState } from 'preact/hooks';
import type { ISODate } from '../../rules/points/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { erase, readKept, type Kept } from '../shared/index.ts';
import type { HouseholdProps } from './Household.tsx';

/** The household that was kept on this device: open it, or erase it. */
export function KeptHousehold(props: HouseholdProps) {
  const { words: { keptHousehold: words, take }, scheme, lang, onBook, onChosen } = props;
  const [kept, setKept] = useState<Kept | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setKept(readKept(scheme.calculator)), [scheme]);
  const open = async (found: Kept) => {
    const { readHousehold } = await import('./files.ts');
    const read = readHousehold(found.value, props);
    if (!read.ok) { setSaid(fill(take.refused, { why: read.why })); return; }
    onBook(read.book);
    onChosen(read.chosen);
  };
  if (kept === null) return <p class="said" role="status">{said}</p>;
  return (
    <div class="kept">
      <p>{fill(words.found, { day: formatDate(kept.day as ISODate, lang) })}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => void open(kept)}>{words.open}</button>
        <button type="button" class="btn quiet" onClick={() => { erase(scheme.calculator); setKept(null); setSaid(words.erased); }}>{words.erase}</button>
      </div>
      <p class="said" role="status">{said}</p>
    </div>
  );
}
