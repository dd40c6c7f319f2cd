import { encode } from 'uqr';

/** The squares of a QR code: how many on a side, and those that are dark, row by row as the path of a picture. */
export type Squares = Readonly<{ size: number; path: string }>;

/**
 * Finer codes than this have so many squares (137 on a side) that phones no longer read them from a screen or from paper
 * of 9 cm. It holds 1,732 characters.
 */
const finest = 30;

/** The QR code of a text; null when the text is too long for a code that phones can read. */
export function squaresOf(text: string): Squares | null {
  try {
    const { size, data } = encode(text, { ecc: 'L', boostEcc: true, maxVersion: finest, border: 0 });
    return { size, path: data.flatMap(runsOf).join('') };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Dark squares that stand side by side are one bar, so that no hairlines show between them. */
function runsOf(row: readonly boolean[], y: number): readonly string[] {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const long = String(x - start + 1);
    bars.push(`M${String(start)} ${String(y)}h${long}v1h-${long}z`);
  }
  return bars;
}
