import { useState } from 'preact/hooks';
import { columnsAsked, emptyRow, lists, rowNames, sameNames, type CheckFound, type CommitteeLaw, type Field as FieldKind, type ListId, type PartId } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { Field } from './Field.tsx';
import { CheckLine } from './Result.tsx';
import { useTools } from './tools.ts';

type ListProps = Readonly<{ list: ListId; part: PartId; law: CommitteeLaw; rows: readonly object[]; checks: readonly CheckFound[]; onRows: (rows: readonly object[]) => void }>;

/** More rows than this are not drawn to be changed one by one: those with something to look at come first. */
const mostDrawn = 20;

/** A list that is typed, pasted or opened from a file, each row checked as it is entered. */
export function ListEditor({ list, part, law, rows, checks, onRows }: ListProps) {
  const tools = useTools();
  const { lang, words, words: { page: { list: say } } } = tools;
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState(0);
  const all: Readonly<Record<string, FieldKind>> = lists[list];
  const columns = columnsAsked(list, part, law) ?? Object.keys(all);
  const titles = words.columns[list] as Readonly<Record<string, string>>;
  const names = rowNames(list, rows);
  const twice = sameNames(list, rows);
  const byRow = Map.groupBy(checks.filter(({ key }) => key !== null), ({ key }) => key);
  const ofRow = (at: number) => (byRow.get(names[at] ?? '') ?? []);
  const isTrouble = (at: number) => ofRow(at).some(({ status }) => status === 'unmet' || status === 'officeDecides');
  const places = rows.map((_, at) => at);
  const drawn = rows.length <= mostDrawn ? places : [...places.filter(isTrouble), ...places.filter((at) => !isTrouble(at))].slice(0, mostDrawn);
  const bring = async (file: File): Promise<void> => {
    const { bringList } = await import('./spreadsheet.ts');
    const read = await bringList(list, file, tools);
    if (!read.ok) { setWrong(read.why); setSaid(say.refused); return; }
    setWrong([]);
    setSaid(fill(say.opened, { n: read.rows.length }));
    setOpened(opened + 1);
    onRows(read.rows);
  };
  const open = ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>): void => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file !== undefined) void bring(file);
  };
  const paste = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('pasted');
    if (typeof text === 'string' && text.trim() !== '') void bring(new File([text], 'pasted.csv'));
  };
  const template = async (): Promise<void> => { (await import('./files.ts')).saveTemplate(list, tools); };
  return (
    <section class={rows.length === 0 ? 'listed is-empty' : 'listed'}>
      <h3>{words.lists[list]} <span class="soft">{fill(say.count, { n: rows.length })}</span></h3>
      {drawn.map((at) => {
        const row = rows[at] as Readonly<Record<string, unknown>>;
        return (
          <fieldset key={`${String(opened)}-${String(at)}`} class="row-fields">
            <legend>{fill(say.row, { n: at + 1, name: names[at] ?? '' })}</legend>
            <div class="asked">{columns.map((column) => {
              const field = all[column];
              return field === undefined ? null : (
                <Field key={column} id={`${list}-${String(at)}-${column}`} label={titles[column] ?? column} hidden={names[at]} field={field} value={row[column]}
                  onGive={(value) => onRows(rows.map((each, place) => (place === at ? { ...each, [column]: value } : each)))} />
              );
            })}</div>
            <ul class="checked">{ofRow(at).filter(({ status }) => status !== 'met' && status !== 'notRequired').map((check) => <CheckLine key={check.id} check={check} ofRow />)}</ul>
            <button type="button" class="linkish noprint" onClick={() => { setOpened(opened + 1); onRows(rows.filter((_, place) => place !== at)); }}>{say.remove}<span class="hidden"> {names[at]}</span></button>
          </fieldset>
        );
      })}
      {twice.length === 0 ? null : <p class="other">{fill(say.twice, { names: twice.slice(0, 5).join('、') })}</p>}
      {rows.length > drawn.length ? <p class="soft">{fill(say.more, { n: rows.length - drawn.length })}</p> : null}
      <div class="row noprint">
        <button type="button" class="btn quiet" onClick={() => onRows([...rows, emptyRow(list)])}>{say.add}<span class="hidden"> {words.lists[list]}</span></button>
        <label class="btn quiet">{say.open}<input class="hidden" type="file" accept=".xlsx,.csv,.txt" onChange={open} /><span class="hidden"> {words.lists[list]}</span></label>
        <button type="button" class="btn quiet" onClick={() => void template()}>{say.template}<span class="hidden"> {words.lists[list]}</span></button>
        {rows.length === 0 ? null : <button type="button" class="btn quiet" onClick={() => { setOpened(opened + 1); onRows([]); }}>{say.clear}<span class="hidden"> {words.lists[list]}</span></button>}
      </div>
      <details class="paste noprint">
        <summary>{say.paste}<span class="hidden"> {words.lists[list]}</span></summary>
        <form onSubmit={paste}>
          <label for={`${list}-pasted`}>{say.pasteHint}</label>
          <textarea id={`${list}-pasted`} name="pasted" rows={5} lang={lang} />
          <button class="btn quiet" type="submit">{say.pasteDo}</button>
        </form>
      </details>
      <p class="said" role="status">{said}</p>
      {wrong.length === 0 ? null : <div role="alert"><ul class="problems">{wrong.map((text) => <li key={text}>{text}</li>)}</ul></div>}
      <p class="hint noprint">{say.device}</p>
    </section>
  );
}
