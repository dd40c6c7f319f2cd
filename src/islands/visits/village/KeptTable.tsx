import { useEffect, useState } from 'preact/hooks';
import type { ISODate, VillageTable } from '../../../rules/points/index.ts';
import { fill, formatDate, formatNumber } from '../../../words/index.ts';
import { storeOf, type Stored } from '../../store/index.ts';
import type { VisitsGiven } from '../given.ts';
import { keptTable, type KeptVillage } from './tables.ts';

/** What is kept on this device: open it, or erase it after a question that says what goes. Other windows are listened to. */
export function KeptTable({ words: { kept }, scheme, lang, onOpen }: VisitsGiven & Readonly<{ onOpen: (table: VillageTable) => void }>) {
  const [found, setFound] = useState<Stored<KeptVillage | null> | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const look = () => void keptTable(scheme).then(setFound);
    look();
    return storeOf(scheme.calculator).onOther(() => {
      setSaid(kept.other);
      look();
    });
  }, [scheme, kept]);
  const erase = async () => {
    const done = await storeOf(scheme.calculator).erase();
    const left = await keptTable(scheme);
    setAsking(false);
    // Said only when it is also gone from the screen.
    setFound(left);
    setSaid(done.ok ? kept.erased : kept.problems[done.problem.kind]);
  };
  const isThere = found !== null && (!found.ok || found.value !== null);
  return (
    <>
      {isThere ? (
        <div class="kept">
          {found.ok && found.value !== null ? <Village {...{ kept, lang, onOpen }} village={found.value} /> : <p>{found.ok ? '' : kept.problems[found.problem.kind]}</p>}
          {!isAsking ? <button type="button" class="textlink" onClick={() => setAsking(true)}>{kept.erase}</button> : (
            <div role="group" aria-label={kept.erase}>
              <p>{fill(kept.sure, { n: found.ok ? found.value?.count ?? 0 : 1 })}</p>
              <div class="row">
                <button type="button" class="btn" onClick={() => void erase()}>{kept.yes}</button>
                <button type="button" class="btn quiet" onClick={() => setAsking(false)}>{kept.no}</button>
              </div>
            </div>
          )}
        </div>
      ) : null}
      <p class="said" role="status" data-kept>{said}</p>
    </>
  );
}

function Village({ kept, lang, village: { table, day }, onOpen }: Readonly<{ kept: VisitsGiven['words']['kept']; lang: 'zh' | 'en'; village: KeptVillage; onOpen: (table: VillageTable) => void }>) {
  return (
    <>
      <p>{fill(kept.found, { day: formatDate(day as ISODate, lang), households: formatNumber(table.households.length, lang), months: table.months })}</p>
      <button type="button" class="btn" onClick={() => onOpen(table)}>{kept.open}</button>{' '}
    </>
  );
}
