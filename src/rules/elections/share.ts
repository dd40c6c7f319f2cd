import type { Fraction, Truth } from '../vocabulary/index.ts';
import type { Count } from './count.ts';

/** The option that is read of a reading. */
export type OptionOf = (reading: string) => string | null;

/** Whether exactly this share is enough, as its word is read. */
function isExact({ exact, word }: Fraction, option: OptionOf): boolean {
  if (word === null) return exact;
  const read = option(word);
  switch (word) {
    case 'AMB-RC-01':
    case 'AMB-RC-02':
    case 'CO-A09':
      return read === 'B' ? !exact : exact;
    case 'AMB-RC-03':
      return read === 'B' ? true : read === 'C' ? false : exact;
  }
}

/** Whether so many of a total reach a share. Multiplied crosswise, so that no fraction decides at the border. */
export function reaches(share: Fraction, count: Count, total: Count, option: OptionOf): Truth {
  const { part, of } = share;
  const passes = isExact(share, option) ? (n: number, all: number) => n * of >= part * all : (n: number, all: number) => n * of > part * all;
  if (passes(count.low, total.high)) return 'yes';
  return passes(count.high, total.low) ? 'unknown' : 'no';
}

/** The fewest that reach a share of so many. */
export function fewest(share: Fraction, total: number, option: OptionOf): number {
  const { part, of } = share;
  return isExact(share, option) ? Math.ceil((part * total) / of) : Math.floor((part * total) / of) + 1;
}
