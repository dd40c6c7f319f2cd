import type { Month } from '../../rules/vocabulary/index.ts';
import { plain } from '../spreadsheets/index.ts';

/** A score with at most two decimals in hundredths of a point: `84.5` is 8450. Undefined where it is none. */
export function hundredths(text: string): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{0,2}))?分?$/u.exec(plain(text)) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** A month as offices write it: `2026-03`, `2026/3`, `2026.3`, `202603`, `2026年3月`, or any day of it. */
export function monthIn(text: string): Month | undefined {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})|(\d{2}))(?:月|[-/.月]\d{1,2}日?)?(?:\d\d:.*)?$/u.exec(plain(text));
  const month = Number(match?.[2] ?? match?.[3] ?? 0);
  return month >= 1 && month <= 12 ? `${match?.[1] ?? ''}-${String(month).padStart(2, '0')}` as Month : undefined;
}
