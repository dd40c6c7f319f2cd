import type { NaturalVillage, Treated } from '../../rules/vocabulary/index.ts';
import { plain } from '../spreadsheets/index.ts';

/** What a cell may hold; the sentences are in `src/words`. */
export type Allowed = 'count' | 'treated' | 'work' | 'batch' | 'year' | 'day';

const unknown = new Set(['', '?', '不清楚', '不知道', '未知', 'unknown', 'null']);

/** Whether a cell says that something is not known. */
export function saysUnknown(cell: string): boolean {
  return unknown.has(plain(cell).toLowerCase());
}

/** A whole number of households; undefined where it is none. */
export function countIn(cell: string): number | undefined {
  const [, digits] = /^(\d{1,7})户?$/u.exec(plain(cell).replace(/(?<=\d),(?=\d{3}(\D|$))/gu, '')) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A calendar year, 2000 to 2100. */
export function yearIn(cell: string): number | undefined {
  const [, digits] = /^(20\d\d|2100)(?:年度?|年底)?$/u.exec(plain(cell)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const treatedWords: Readonly<Record<string, Exclude<Treated['kind'], 'in'>>> = {
  原有: 'before', 以前: 'before', 此前: 'before', 原来: 'before', before: 'before',
  是: 'some', 已: 'some', 已治理: 'some', 有: 'some', 完成: 'some', yes: 'some', some: 'some', '√': 'some', '✓': 'some', true: 'some',
  否: 'no', 未: 'no', 未治理: 'no', 没有: 'no', 无: 'no', no: 'no', '×': 'no', false: 'no',
};

/** How far a village is: before the plan, the year, yes, or no. */
export function treatedIn(cell: string): Treated | undefined {
  const year = yearIn(cell);
  if (year !== undefined) return { kind: 'in', year };
  const kind = treatedWords[plain(cell).toLowerCase()];
  return kind === undefined ? undefined : { kind };
}

const works: Readonly<Record<string, NaturalVillage['work']>> = { 新增: 'new', 新建: 'new', new: 'new', 提升: 'upgrade', 改造: 'upgrade', 改造提升: 'upgrade', 提升改造: 'upgrade', upgrade: 'upgrade', upgraded: 'upgrade' };

/** New or upgraded. */
export function workIn(cell: string): NaturalVillage['work'] | undefined {
  return works[plain(cell).toLowerCase()];
}

const batches: Readonly<Record<string, 1 | 2 | 3>> = { 一: 1, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 };

/** The batch: 1, 一, 第一批, 第1批次. */
export function batchIn(cell: string): 1 | 2 | 3 | undefined {
  const [, which = ''] = /^第?([一二三123])批?次?$/u.exec(plain(cell)) ?? [];
  return batches[which];
}
