import { useState } from 'preact/hooks';
import type { VillageTable } from '../../../rules/points/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { askToLast, roomNow } from '../../store/index.ts';
import type { VisitsGiven } from '../given.ts';
import { keepTable } from './tables.ts';

/** Keeps the village on this device, on the reader's word; says how much room it takes and whether it may be cleared. */
export function KeepTable({ words: { kept }, scheme, lang, table }: VisitsGiven & Readonly<{ table: VillageTable }>) {
  const [said, setSaid] = useState('');
  const keep = async () => {
    const done = await keepTable(scheme, table);
    if (!done.ok) { setSaid(kept.problems[done.problem.kind]); return; }
    await askToLast();
    const { used, isLasting } = await roomNow();
    const room = used === null ? '' : fill(kept.room, { used: formatNumber(Math.round(used / 100_000) / 10, lang) });
    setSaid([kept.done, room, isLasting ? kept.lasting : kept.notLasting].join(' '));
  };
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => void keep()}>{kept.keep}</button>
      <p class="said" role="status" data-kept>{said}</p>
    </>
  );
}
