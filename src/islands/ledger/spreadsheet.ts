import { limits, type SpreadsheetProblem } from '../../schemas/spreadsheets/index.ts';
import type { Ledger } from '../../rules/points/index.ts';
import { entryKeys, tableColumns, type TableColumn, type TableKind, type TableKnown, type TableMap, type TableWords } from '../../schemas/ledger/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import { inWorker, spreadsheetProblemText, type Following } from '../spreadsheets/index.ts';
import { storeOf } from '../store/index.ts';
import type { PartProps } from './part.ts';
import type { TableFound, TableTask } from './tableTask.ts';

/** A table that was opened, what was taken for what, and what it would write. */
export type Looked = Extract<TableFound, { ok: true }> & Readonly<{ file: File }>;

/** Headings that offices use beside our own words. */
const usual: Readonly<Record<TableColumn, readonly string[]>> = {
  number: ['编号', '序号', 'number', 'no'], name: ['户主', '姓名', '户名', '家庭', 'name', 'head'], group: ['组别', '村民小组', '片区', '网格', 'group'],
  item: ['积分项目', '事项', '内容', '项目名称', 'item'], points: ['积分', '分数', '得分', 'points'], inUse: ['启用', 'in use'],
  family: ['户号', '户主', '户主姓名', '姓名', '家庭', 'family', 'number', 'name'], on: ['时间', '日子', 'date', 'day'], channel: ['来源', '申报方式', '渠道', 'channel', 'source'],
  member: ['家庭成员', '做的人', 'member'], note: ['备注', 'note', 'remark'],
};

/** Opens a file away from the page and looks at what it would write; nothing is written. `map` is null while columns are to be guessed. */
export async function lookInto(file: File, kind: TableKind, map: TableMap | null, props: PartProps, following: Following): Promise<Looked | string> {
  const files = spreadsheetWords(props.lang);
  const { lang, ledger } = props;
  const refused = (problem: SpreadsheetProblem) => `${spreadsheetProblemText(problem, files, lang)} ${files.refused}`;
  if (file.size > limits.bytes) return refused({ kind: 'fileTooLarge', size: file.size, most: limits.bytes });
  try {
    const bytes = await file.arrayBuffer();
    const task: TableTask = { bytes, kind, map, names: await columnNames(kind, props), cells: cellWords(props), known: await knownOf(ledger, kind), after: ledger.next - 1 };
    const start = () => new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' });
    const found = await inWorker<TableFound>(start, task, [bytes], following);
    return found.ok ? { ...found, file } : refused(found.problem);
  } catch {
    return following.signal?.aborted === true ? files.cancelled : files.failed;
  }
}

const mostAtOnce = 4_000;

/** What a table is read against. Of tens of thousands of entries only so many are written out at once, so that the page goes on answering. */
async function knownOf(ledger: Ledger, kind: TableKind): Promise<TableKnown> {
  const { households, items, years } = ledger;
  const there: string[] = [];
  for (const key of kind === 'entries' ? entryKeys(ledger) : []) {
    if (there.push(key) % mostAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return { households, items, years, there };
}

/** Keeps the headings that were chosen, since the next file may have its columns in another order. */
export function rememberColumns(kind: TableKind, { heading, map }: Looked, { scheme }: PartProps): void {
  void storeOf(scheme.calculator).note(`columns.${kind}`, Object.fromEntries(Object.entries(map).map(([column, at]) => [column, heading[at ?? -1] ?? ''])));
}

async function columnNames(kind: TableKind, { scheme, words: { files } }: PartProps): Promise<Readonly<Record<string, readonly string[]>>> {
  const noted = await storeOf(scheme.calculator).noted(`columns.${kind}`);
  const remembered = noted.ok && typeof noted.value === 'object' && noted.value !== null ? noted.value as Readonly<Record<string, unknown>> : {};
  return Object.fromEntries(tableColumns[kind].map((column) => {
    const last = remembered[column];
    return [column, [...(typeof last === 'string' ? [last] : []), files.columns[column], ...usual[column]]];
  }));
}

function cellWords({ scheme, own, words: { files } }: PartProps): TableWords {
  const channels = scheme.channels.flatMap(({ id }) => [[id, id], [(own.channels[id] ?? id).toLowerCase(), id]] as const);
  return {
    channels: Object.fromEntries([...channels, ['本人', 'self'], ['自报', 'self'], ['村民代表', 'representative'], ['代报', 'representative'], ['工作小组', 'group'], ['小组', 'group']]),
    masked: ['已打码，不能再导入', 'masked, not to be imported', files.masked],
    yes: ['是', '在用', 'yes', 'y', files.yes], no: ['否', '停用', 'no', 'n', files.no],
  };
}
