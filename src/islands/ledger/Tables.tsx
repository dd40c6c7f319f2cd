import { useRef, useState } from 'preact/hooks';
import { tableColumns, type TableKind, type TableRead } from '../../schemas/ledger/index.ts';
import { fill, formatNumber, formatShare } from '../../words/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import type { TableFile } from './files.ts';
import type { PartProps } from './part.ts';
import type * as spreadsheet from './spreadsheet.ts';
import type { Looked } from './spreadsheet.ts';
import { headingsOf, problemText } from './tableProblem.ts';

type Tools = typeof spreadsheet;
type Stage = Readonly<{ kind: 'idle'; said: string } | { kind: 'reading'; share: number } | { kind: 'looked'; of: TableKind; looked: Looked; tools: Tools }>;
type Props = PartProps & Readonly<{ of: readonly TableKind[]; title: string }>;

const shown = 20;

/** Tables out and in: saved as offices want them, and opened with a look at everything before anything is written. */
export function Tables(props: Props) {
  const { words: { files }, lang, of, title, bring, isMasked } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'idle', said: '' });
  const stop = useRef<AbortController | null>(null);
  const look = async (kind: TableKind, file: File, map: Looked['map'] | null) => {
    stop.current = new AbortController();
    setStage({ kind: 'reading', share: 0 });
    const tools = await import('./spreadsheet.ts');
    const looked = await tools.lookInto(file, kind, map, props, { signal: stop.current.signal, onProgress: (share) => setStage({ kind: 'reading', share }) });
    setStage(typeof looked === 'string' ? { kind: 'idle', said: looked } : { kind: 'looked', of: kind, looked, tools });
  };
  const open = (kind: TableKind, field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file !== undefined) void look(kind, file, null);
  };
  const save = async (kind: TableKind, as: TableFile) => (await import('./files.ts')).saveTable(kind, as, props);
  const saveTemplate = async (kind: TableKind, as: 'xlsx' | 'csv') => (await import('./files.ts')).saveTemplate(kind, as, props);
  const use = async (kind: TableKind, looked: Looked, tools: Tools) => {
    const { read, file, map } = looked;
    if (!read.ok) return;
    // Where another window has written since, what would be written is worked out and shown anew.
    if (!await bring(read.kept, read.after)) { await look(kind, file, map); return; }
    tools.rememberColumns(kind, looked, props);
    setStage({ kind: 'idle', said: fill(files.written, { n: formatNumber(read.added + read.changed, lang) }) });
  };
  return (
    <details class="more tables">
      <summary>{title}</summary>
      {of.map((kind) => (
        <div key={kind} role="group" aria-label={files.what[kind]}>
          <h3>{files.what[kind]}</h3>
          <div class="row">
            <label class="btn quiet">{files.open}<input class="hidden" type="file" accept=".xlsx,.csv,.txt" aria-label={`${files.open}: ${files.what[kind]}`} disabled={stage.kind === 'reading'} onChange={({ currentTarget }) => open(kind, currentTarget)} /></label>
            <button type="button" class="textlink" onClick={() => void saveTemplate(kind, 'xlsx')}>{files.template}</button>
            <button type="button" class="textlink" onClick={() => void saveTemplate(kind, 'csv')}>{files.templateCsv}</button>
          </div>
          <div class="row"><span>{files.save}</span>{(['xlsx', 'csv', 'gb18030'] as const).map((as) => <button key={as} type="button" class="textlink" onClick={() => void save(kind, as)}>{files[as]}</button>)}</div>
        </div>
      ))}
      {isMasked && of.some((kind) => kind !== 'items') ? <p class="gloss">{files.maskedNote}</p> : null}
      {stage.kind === 'reading' ? (
        <div class="working">
          <label>{fill(files.reading, { percent: formatShare(Math.round(stage.share * 100), 100, lang) })} <progress max="1" value={stage.share} /></label>
          <button type="button" class="btn quiet" onClick={() => stop.current?.abort()}>{spreadsheetWords(lang).cancel}</button>
        </div>
      ) : null}
      <p class="said" role="status">{stage.kind === 'idle' ? stage.said : ''}</p>
      {stage.kind === 'looked' ? (
        <DryRun
          {...props} {...stage} onUse={() => void use(stage.of, stage.looked, stage.tools)} onStop={() => setStage({ kind: 'idle', said: '' })}
          onMap={(map) => void look(stage.of, stage.looked.file, map)}
        />
      ) : null}
    </details>
  );
}

type DryProps = PartProps & Readonly<{ of: TableKind; looked: Looked; onUse: () => void; onStop: () => void; onMap: (map: Looked['map']) => void }>;

/** What would be written, or everything that is wrong, cell by cell; and which column was taken for what. */
function DryRun(props: DryProps) {
  const { words: { files, shell }, lang, of, looked, looked: { map, read }, onUse, onStop, onMap } = props;
  const n = (value: number) => formatNumber(value, lang);
  return (
    <div class="kept" role="group" aria-label={files.dryRun}>
      <h3>{files.dryRun}</h3>
      {read.ok ? <p>{fill(files.fine, { rows: n(read.rows), added: n(read.added), changed: n(read.changed), same: n(read.same) })}</p> : <Wrong {...props} read={read} />}
      <details class="more" open={!read.ok && read.problems[0]?.kind === 'needed'}>
        <summary>{files.mapping}</summary>
        <div class="mapping">
          {tableColumns[of].map((column) => (
            <label key={column}>{files.columns[column]}
              <select onChange={({ currentTarget }) => onMap(mapped(map, column, Number(currentTarget.value)))}>
                <option value="-1" selected={map[column] === undefined}>{files.none}</option>
                {headingsOf(looked).map((text, at) => <option key={at} value={at} selected={map[column] === at}>{text}</option>)}
              </select>
            </label>
          ))}
        </div>
      </details>
      <div class="row">
        {read.ok && read.kept.length > 0 ? <button type="button" class="btn" onClick={onUse}>{files.use}</button> : null}
        <button type="button" class="btn quiet" onClick={onStop}>{shell.cancel}</button>
      </div>
    </div>
  );
}

function Wrong(props: DryProps & Readonly<{ read: Extract<TableRead, { ok: false }> }>) {
  const { words: { files }, lang, read: { problems, count } } = props;
  return (
    <div class="errors" role="alert">
      <h2>{fill(files.wrong, { n: formatNumber(count, lang) })}</h2>
      {count > shown ? <p>{fill(files.firstOf, { shown })}</p> : null}
      <ul>{problems.slice(0, shown).map((problem, at) => <li key={at}>{problemText(problem, props)}</li>)}</ul>
    </div>
  );
}

function mapped(map: Looked['map'], column: string, at: number): Looked['map'] {
  return Object.fromEntries([...Object.entries(map).filter(([other]) => other !== column), ...(at < 0 ? [] : [[column, at] as const])]);
}
