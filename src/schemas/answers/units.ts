import type { Measure } from '../../rules/vocabulary/index.ts';

const money = /^(?:yuan|元|¥|cny|rmb)$/i;

/** How the period of a sum may be written after its unit. */
const periods: Readonly<Record<string, RegExp>> = {
  month: /^(?:month|月)$/i,
  year: /^(?:year|年)$/i,
  term: /^(?:term|学期)$/i,
  period: /^(?:period|期)$/i,
  once: /^(?:once|次|一次)$/i,
};

/** How lengths and areas of land may be written. */
const landUnits = { 'km/100': /^(?:km|公里|千米)$/i, 'mu/100': /^(?:mu|亩)$/i } as const;

/** What is allowed for a number of a measure, in one line. */
export function unitAllowed(measure: Measure): string {
  switch (measure) {
    case 'basisPoints':
      return 'a whole number of basis points (80 % is 8000) or a text such as "80%"';
    case 'years':
    case 'persons':
    case 'households':
    case 'beds':
    case 'institutions':
    case 'points':
      return `a whole number of ${measure}`;
    // Years of a calendar and counts of anything, which need no unit.
    case 'items':
      return 'a whole number';
    case 'points/100':
      return 'a whole number of hundredths of a point (849.5 points is 84950) or a text such as "849.5 points", "849,5 điểm"';
    case 'km/100':
    case 'mu/100':
      return `a whole number of hundredths of a ${measure.slice(0, 2)} (52 is 5200) or a text such as "52 ${measure.slice(0, 2)}"`;
    case 'fen/month':
    case 'fen/year':
    case 'fen/term':
    case 'fen/period':
    case 'fen/once':
      return `a whole number of ${measure} (1 yuan is 100 fen) or a text such as "1147.50 yuan${measure.replace('fen', '')}"`;
  }
}

/**
 * A text with its unit as a whole number of the measure: `"1147.50 yuan/month"` is 114750 fen a month, `"80%"` is 8000
 * basis points. Undefined when the unit is not the measure's, NaN when there is more than two decimals.
 */
export function withUnit(text: string, measure: Measure): number | undefined {
  if (measure === 'points/100') return pointsIn(text);
  const parts = /^\s*(\d{1,12})(?:\.(\d+))?\s*([^\d\s/]*)\s*(?:\/\s*(\S+))?\s*$/u.exec(text);
  if (parts === null) return undefined;
  const [, whole = '', decimals = '', unit = '', period = ''] = parts;
  const hundredths = decimals.length > 2 ? NaN : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (measure === 'km/100' || measure === 'mu/100') return landUnits[measure].test(unit) && period === '' ? hundredths : undefined;
  if (measure === 'basisPoints') return unit === '%' && period === '' ? hundredths : undefined;
  if (measure.startsWith('fen/')) {
    const wanted = periods[measure.slice('fen/'.length)];
    return money.test(unit) && wanted?.test(period) === true ? hundredths : undefined;
  }
  return unit === '' && period === '' && decimals === '' ? Number(whole) : undefined;
}

/** Points with up to two decimals, after a point or, as in Vietnam, a comma, as hundredths. */
function pointsIn(text: string): number | undefined {
  const [, whole, decimals = ''] = /^\s*(\d{1,6})(?:[.,](\d+))?\s*(?:điểm|points?)\s*$/iu.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return decimals.length > 2 ? NaN : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}
