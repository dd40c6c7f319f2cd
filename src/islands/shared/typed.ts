import type { Measure } from '../../rules/engine/index.ts';
import { formatYuan } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import { parseCount, parseHundredths, parseMoney, parsePercent, parseYears, type Parsed } from './parse.ts';

/** Reads what was typed for a figure of a measure. */
export function parserOf(measure: Measure): (text: string, least: number, most: number) => Parsed<number> {
  if (measure.startsWith('fen/')) return parseMoney;
  if (measure === 'basisPoints') return parsePercent;
  if (isHundredths(measure)) return parseHundredths;
  return measure === 'years' ? parseYears : parseCount;
}

function isHundredths(measure: Measure): boolean {
  return measure.endsWith('/100');
}

/** A figure as it is typed, without grouping commas. */
export function typedText(value: number, measure: Measure): string {
  if (measure.startsWith('fen/')) return formatYuan(value, 'zh').replaceAll(',', '');
  return String(measure === 'basisPoints' || isHundredths(measure) ? value / 100 : value);
}

/** What stands beside the field. */
export function unitOf(measure: Measure, { fields }: SharedWords, yuan: string): string {
  switch (measure) {
    case 'fen/month':
    case 'fen/year':
    case 'fen/once':
    case 'fen/period':
    case 'fen/term':
      return yuan;
    case 'basisPoints':
      return fields.percentSign;
    case 'years':
      return fields.years;
    case 'persons':
      return fields.people;
    case 'households':
      return fields.households;
    case 'km/100':
      return fields.km;
    case 'mu/100':
      return fields.mu;
    case 'beds':
    case 'institutions':
    case 'items':
    case 'points':
    case 'points/100':
      return '';
  }
}

/** Which keys a phone offers. */
export function modeOf(measure: Measure): 'decimal' | 'numeric' {
  return measure.startsWith('fen/') || measure === 'basisPoints' || isHundredths(measure) ? 'decimal' : 'numeric';
}
