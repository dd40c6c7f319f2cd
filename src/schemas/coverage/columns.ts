import { headingOf } from '../spreadsheets/index.ts';

/** What a column of a list of villages can hold, in the order of a template. */
export const columns = ['admin', 'name', 'households', 'connected', 'treated', 'work', 'batch', 'year', 'designedOn', 'tenderedOn', 'builtOn', 'acceptedOn'] as const;

/** What a column holds. */
export type Column = (typeof columns)[number];

const named: Readonly<Record<Column, readonly string[]>> = {
  admin: ['行政村', '行政村名称', '所属行政村', '所在行政村', 'administrative village', 'admin', 'admin village'],
  name: ['自然村', '自然村名称', '自然村名', '村名', '名称', 'natural village', 'name', 'village'],
  households: ['户数', '总户数', '农户数', '全村户数', 'households', 'all households'],
  connected: ['接入户数', '纳管户数', '已接入户数', '接管户数', '受益户数', '接上户数', 'connected', 'connected households', 'households connected'],
  treated: ['治理', '治理情况', '治理年份', '治理年度', '是否治理', '已治理', '完成年份', 'treated', 'treated in'],
  work: ['类别', '新增提升', '新增或提升', '新增/提升', '治理类别', 'work', 'new or upgrade', 'kind'],
  batch: ['批次', '第几批', 'batch'],
  year: ['年度', '计划年度', '列入年度', '施工年度', 'year', 'list year'],
  designedOn: ['设计完成', '设计完成日期', '设计', 'designed on', 'designedon', 'designed'],
  tenderedOn: ['招标完成', '招标完成日期', '招投标完成', '招标', '招投标', 'tendered on', 'tenderedon', 'tendered'],
  builtOn: ['建成', '建成日期', '完工', '完工日期', 'built on', 'builton', 'built'],
  acceptedOn: ['验收', '验收日期', '收尾完成', '验收完成', 'accepted on', 'acceptedon', 'accepted'],
};

/** What the columns of a header mean; null for one that is not known. */
export function columnsOf(header: readonly string[]): readonly (Column | null)[] {
  const written = header.map(headingOf);
  return written.map((cell) => columns.find((column) => named[column].some((name) => headingOf(name) === cell)) ?? null);
}

/** Whether a first row names columns rather than villages. */
export function isHeader(row: readonly string[]): boolean {
  return columnsOf(row).filter((each) => each !== null).length >= 2;
}
