import { useRef, useState } from 'preact/hooks';
import type { ChosenReadings, VillageTable } from '../../../rules/points/index.ts';
import type { ColumnMap } from '../../../schemas/visits/index.ts';
import { limits } from '../../../schemas/spreadsheets/index.ts';
import { fill, formatShare } from '../../../words/index.ts';
import { spreadsheetWords } from '../../../words/spreadsheets/index.ts';
import { inWorker, spreadsheetProblemText } from '../../spreadsheets/index.ts';
import type { VisitsGiven } from '../given.ts';
import { demoVillage } from './demo.ts';
import { Found } from './Found.tsx';
import { KeptTable } from './KeptTable.tsx';
import { cellWords, columnNames } from './names.ts';
import { saveTemplate } from './save.ts';
import type { VillageFound, VillageTask } from './task.ts';
import { VillageResult } from './VillageResult.tsx';

/** A village is read with the same readings as a household, and a household of it can be shown. */
export type VillageProps = VisitsGiven & Readonly<{ chosen: ChosenReadings; onShow: (table: VillageTable, household: number) => void }>;

type Stage =
  | Readonly<{ kind: 'start'; said: string }>
  | Readonly<{ kind: 'working'; share: number }>
  | Readonly<{ kind: 'found'; file: File; found: Extract<VillageFound, { ok: true }> }>
  | Readonly<{ kind: 'using'; table: VillageTable }>;

/** From a file over the check to the village; nothing is used before the reader says so. */
export function Village(props: VillageProps) {
  const { words: { village }, lang } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'start', said: '' });
  const stop = useRef<AbortController | null>(null);
  const files = spreadsheetWords(lang);

  const read = async (file: File, map: ColumnMap | null, sheet: string | null) => {
    if (file.size > limits.bytes) { setStage({ kind: 'start', said: `${spreadsheetProblemText({ kind: 'fileTooLarge', size: file.size, most: limits.bytes }, files, lang)} ${files.refused}` }); return; }
    stop.current = new AbortController();
    const { signal } = stop.current;
    setStage({ kind: 'working', share: 0 });
    try {
      const bytes = await file.arrayBuffer();
      const task: VillageTask = { bytes, sheet, scheme: props.scheme, map, names: await columnNames(props), cells: cellWords(props) };
      const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      const found = await inWorker<VillageFound>(start, task, [bytes], { signal, onProgress: (share) => setStage({ kind: 'working', share }) });
      setStage(found.ok ? { kind: 'found', file, found } : { kind: 'start', said: `${spreadsheetProblemText(found.problem, files, lang)} ${files.refused}` });
    } catch {
      setStage({ kind: 'start', said: signal.aborted ? files.cancelled : files.failed });
    }
  };
  const choose = ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>) => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file !== undefined) void read(file, null, null);
  };

  return (
    <section class="village">
      {stage.kind === 'using' ? <VillageResult {...props} table={stage.table} onClear={() => setStage({ kind: 'start', said: '' })} /> : (
        <>
          <h2>{village.title}</h2>
          <p class="lead">{village.lead}</p>
          <div class="row">
            <label class="btn">{village.choose}<input class="hidden" type="file" accept=".xlsx,.csv,.txt" onChange={choose} disabled={stage.kind === 'working'} /></label>
            <button type="button" class="btn quiet" onClick={() => saveTemplate('xlsx', props)}>{village.template}</button>
            <button type="button" class="btn quiet" onClick={() => saveTemplate('csv', props)}>{village.templateCsv}</button>
            <button type="button" class="btn quiet" onClick={() => setStage({ kind: 'using', table: demoVillage(props.scheme) })}>{village.demo}</button>
          </div>
          <p class="hint">{village.needed}</p>
          <KeptTable {...props} onOpen={(table) => setStage({ kind: 'using', table })} />
          {stage.kind === 'working' ? (
            <div class="working">
              <label>{fill(village.working, { percent: formatShare(Math.round(stage.share * 100), 100, lang) })} <progress max="1" value={stage.share} /></label>
              <button type="button" class="btn quiet" onClick={() => stop.current?.abort()}>{files.cancel}</button>
            </div>
          ) : null}
          <p class="said" role="status">{stage.kind === 'start' ? stage.said : ''}</p>
          {stage.kind === 'found' ? (
            <Found {...props} found={stage.found} onAgain={(map, sheet) => void read(stage.file, map, sheet)} onUse={(table) => setStage({ kind: 'using', table })} />
          ) : null}
        </>
      )}
    </section>
  );
}
