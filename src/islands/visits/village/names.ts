import { fixedColumns, type CellWords } from '../../../schemas/visits/index.ts';
import type { VisitsGiven } from '../given.ts';
import { storeOf } from '../../store/index.ts';

/** Headings that offices use beside our own words. */
const usual: Readonly<Record<string, readonly string[]>> = {
  household: ['户主', '户主姓名', '姓名', '户名', '家庭', '户编号', '编号', 'household', 'name'],
  month: ['月份', '评比月份', '时间', '年月', 'month'],
  total: ['总分', '合计', '得分', '总得分', '合计得分', 'total', 'sum', 'score'],
  visitedOn: ['评比日期', '检查日期', '打分日期', '日期', 'date', 'visited on'],
  step: ['状态', '进度', '环节', 'status'],
  objection: ['异议', '有无异议', '是否有异议', 'objection'],
};

const rememberedAs = 'columns';

/** The ways each column may be headed: our words, its id, what offices write, and what the reader chose last time. */
export async function columnNames({ scheme, own, words: { village } }: VisitsGiven): Promise<Readonly<Record<string, readonly string[]>>> {
  const noted = await storeOf(scheme.calculator).noted(rememberedAs);
  const remembered = noted.ok ? noted.value : null;
  const last = (column: string): readonly string[] => {
    const heading: unknown = typeof remembered === 'object' && remembered !== null ? (remembered as Readonly<Record<string, unknown>>)[column] : undefined;
    return typeof heading === 'string' ? [heading] : [];
  };
  return Object.fromEntries([
    ...fixedColumns.map((column) => [column, [...last(column), village.columns[column], ...(usual[column] ?? [])]] as const),
    ...scheme.items.map(({ id }) => [id, [...last(id), own.items[id]?.label ?? id, id]] as const),
  ]);
}

/** Keeps the headings that the reader chose; where the device keeps nothing they are chosen again next time. */
export async function rememberColumns({ calculator }: VisitsGiven['scheme'], headings: Readonly<Record<string, string>>): Promise<void> {
  await storeOf(calculator).note(rememberedAs, headings);
}

/** The ways to write a step and an answer. */
export function cellWords({ scheme, own, words: { edit } }: VisitsGiven): CellWords {
  const steps = scheme.steps.flatMap(({ id }) => [[id.toLowerCase(), id], [(own.steps[id] ?? id).toLowerCase(), id]] as const);
  const short = [['评比', 'assessed'], ['审核', 'reviewed'], ['公示', 'posted'], ['公示中', 'posted'], ['确定', 'confirmed'], ['已确定', 'confirmed'], ['已确认', 'confirmed']] as const;
  return {
    steps: Object.fromEntries([...steps, ...short, ['unknown', 'unknown'], ['不知道', 'unknown']]),
    yes: ['yes', 'y', '是', '有', edit.yes.toLowerCase()],
    no: ['no', 'n', '否', '无', '没有', edit.no.toLowerCase()],
    absent: ['无', '—', '-', '不适用', 'n/a', 'absent', edit.absent.toLowerCase()],
  };
}
