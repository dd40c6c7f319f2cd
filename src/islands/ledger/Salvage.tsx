import { useEffect, useState } from 'preact/hooks';
import { fill, formatNumber } from '../../words/index.ts';
import type { PartProps } from './part.ts';
import { salvaged, type Salvaged } from './rows.ts';

/** What can still be read of a ledger that is broken, to be saved as a backup. Nothing of it is put right by itself: what is missing is said. */
export function Salvage(props: PartProps) {
  const { words: { salvage }, lang, scheme } = props;
  const [found, setFound] = useState<Salvaged | null>(null);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => void salvaged(scheme).then((read) => setFound(read.ok ? read.value : { events: [], lost: 0 })), [scheme]);
  if (found === null) return <p role="status">{salvage.looking}</p>;
  const n = (value: number) => formatNumber(value, lang);
  const save = async () => {
    const { saveBackup } = await import('./files.ts');
    saveBackup({ ...props, events: found.events });
    setSaved(true);
  };
  return (
    <div class="kept" role="group" aria-label={salvage.title}>
      <h3>{salvage.title}</h3>
      {found.events.length === 0 ? <p>{salvage.nothing}</p> : (
        <>
          <p>{fill(salvage.found, { n: n(found.events.length), lost: n(found.lost) })}</p>
          <p>{salvage.how}</p>
          <button type="button" class="btn" onClick={() => void save()}>{salvage.save}</button>
        </>
      )}
      <p role="status">{isSaved ? salvage.saved : ''}</p>
    </div>
  );
}
