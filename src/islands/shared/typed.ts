import type { Measure } from '../../rules/engine/index.ts';
import { formatYuan } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import { parseCount, parseMoney, parsePercent, parseYears, type Parsed } from './parse.ts';

/** Reads what was typed for a figure of a measure. */
export function parserOf(measure: Measure): (text: string, least: number, most: number) => Parsed<number> {
  if (measure.startsWith('fen/')) return parseMoney;
  if (measure === 'basisPoints') return parsePercent;
  return measure === 'years' ? parseYears : parseCount;
}

/** A figure as it is typed, without grouping commas. */
export function typedText(value: number, measure: Measure): string {
  if (measure.startsWith('fen/')) return formatYuan(value, 'zh').replaceAll(',', '');
  return String(measure === 'basisPoints' ? value / 100 : value);
}

/** What stands beside the field. */
export function unitOf(measure: Measure, { fields }: SharedWords, yuan: string): string {
  if (measure.startsWith('fen/')) return yuan;
  if (measure === 'basisPoints') return fields.percentSign;
  return measure === 'years' ? fields.years : measure === 'persons' ? fields.people : '';
}

/** Which keys a phone offers. */
export function modeOf(measure: Measure): 'decimal' | 'numeric' {
  return measure.startsWith('fen/') || measure === 'basisPoints' ? 'decimal' : 'numeric';
}
