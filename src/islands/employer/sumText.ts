import { fill, formatMoney, formatNumber, formatYuan } from '../../words/index.ts';
import type { Sum } from './sums.ts';
import type { EmployerTools } from './tools.ts';

/** A sum in words: 最多 30,000 元, at least 14,880 yuan. */
export function spanText(sum: Sum, tools: EmployerTools): string {
  const { span } = tools.own;
  const { low, high, isOpen } = sum;
  if (high === 0) return span.none;
  if (isOpen || (high === Infinity && low === 0)) return span.open;
  if (high === Infinity) return fill(span.least, { sum: endText(low, sum, tools) });
  if (low === high) return fill(span.exact, { sum: endText(low, sum, tools) });
  if (low === 0) return fill(span.most, { sum: endText(high, sum, tools) });
  return fill(span.range, { low: sum.unit === 'fen' ? formatYuan(low, tools.lang) : formatNumber(low, tools.lang), high: endText(high, sum, tools) });
}

/** One end of a sum, in yuan or in average yearly wages. */
function endText(value: number, { unit }: Pick<Sum, 'unit'>, { own, lang }: EmployerTools): string {
  return unit === 'fen' ? formatMoney(value, lang) : fill(own.wages, { n: formatNumber(value, lang) });
}
