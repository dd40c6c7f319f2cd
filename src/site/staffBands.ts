import { bandFor, type Load } from '../rules/engine/staffing/index.ts';

/** A run of household counts with one answer: from how many to how many persons; where `fewest` is the larger, none fits. */
export type StaffBand = Readonly<{ from: number; to: number; fewest: number; most: number }>;

/** The runs of household counts from 1 on, up to the number given. */
export function staffBands(load: Load, upTo: number): readonly StaffBand[] {
  const bands: StaffBand[] = [];
  for (let households = 1; households <= upTo; households += 1) {
    const { fewest, most } = bandFor(households, load);
    const last = bands.at(-1);
    if (last?.fewest === fewest && last.most === most) bands[bands.length - 1] = { ...last, to: households };
    else bands.push({ from: households, to: households, fewest, most });
  }
  return bands;
}
