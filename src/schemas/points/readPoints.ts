/** What is wrong with what was written for points. */
export type PointsProblem = 'notANumber' | 'tooFine' | 'negative';

/**
 * Points as they are written in Vietnam or elsewhere, as whole hundredths: `849,5`, `849.5`, `1.000`, `1 000,25`. Points have at
 * most two decimals, so three digits after a mark stand for thousands, unless nothing but a zero comes before them. No binary fraction is made on the way.
 */
export function readPoints(text: string): Readonly<{ value: number }> | Readonly<{ problem: PointsProblem }> {
  const written = text.replace(/[\s\u00a0\u202f]/gu, '').replace(/(điểm|points?)$/iu, '');
  if (/^[-−–]/u.test(written)) return { problem: 'negative' };
  const [, whole, , decimals = ''] = /^([1-9]\d{0,2}(?:[.,]\d{3})+|\d+)(?:([.,])(\d+))?$/u.exec(written) ?? [];
  if (whole === undefined) return { problem: 'notANumber' };
  if (decimals.length > 2) return { problem: 'tooFine' };
  return { value: Number(whole.replace(/[.,]/gu, '')) * 100 + Number(decimals.padEnd(2, '0')) };
}
