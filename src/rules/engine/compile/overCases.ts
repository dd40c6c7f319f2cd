import type { Rows, TruthRegister } from './program.ts';

/**
 * Combines the truths of all rows of a case and gives each of them the result. The rows of a case stand together and
 * a block never cuts a case (see `blocks`).
 */
export function overCases(
  of: TruthRegister, out: TruthRegister, combine: (a: number, b: number) => number,
): Rows {
  return (columns, from, count) => {
    const { cases } = columns;
    for (let start = 0; start < count;) {
      let end = start + 1;
      let truth = of[start] as number;
      while (end < count && cases[from + end] === cases[from + start]) {
        truth = combine(truth, of[end] as number);
        end += 1;
      }
      out.fill(truth, start, end);
      start = end;
    }
  };
}
