import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Line } from '../line.ts';
import { chineseField } from '../metadata/patterns.ts';
import { plainText } from './html.ts';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * The rows of a table of data, each a line with its cells parted by tabs. A table that only lays out a page has tables, or a whole
 * text, in its cells: of such a one nothing is returned, and it is read as if it were no table.
 */
export function tableLines(table: Element, at: number): readonly Line[] | undefined {
  if (inside(table, 'table').length > 0) return undefined;
  const rows = inside(table, 'tr').map((row) => ({ row, cells: [...inside(row, 'td', 'th')].map((cell) => plainText(cell)) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return [];
  if (filled.every(({ cells }) => cells.length < 2) || filled.some(({ cells }) => cells.some((cell) => cell.length > 2000))) return undefined;
  return filled.map(({ row, cells }): Line => {
    const line = row.sourceCodeLocation?.startLine ?? at;
    const fields = fieldsOf(cells);
    return fields === undefined ? { at: line, text: cells.join('\t'), as: 'row' } : { at: line, text: fields, as: 'text' };
  });
}

/** 索引号 | XM-1 | 文号 | …: names and values side by side are fields of the document, not a table of its text. */
function fieldsOf(cells: readonly string[]): string | undefined {
  const whole = cells.filter((cell) => cell !== '').join(' ');
  if (chineseField.test(whole)) return whole;
  const pairs = cells.flatMap((cell, index) => (index % 2 === 0 ? [`${cell.replace(/[:：]$/u, '')}：${cells[index + 1] ?? ''}`] : []));
  return pairs.every((pair) => chineseField.test(pair)) ? pairs.join(' ') : undefined;
}

function inside(element: Element, ...tags: readonly string[]): readonly Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [...(tags.includes(child.tagName) ? [child] : []), ...inside(child, ...tags)] : []));
}
