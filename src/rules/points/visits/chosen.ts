import type { ChosenReadings, Reading } from '../../vocabulary/index.ts';

/** The option of a reading that is used: the one chosen, otherwise the recommended one. */
export function optionOf({ id, options, recommended }: Reading, chosen: ChosenReadings): string {
  return chosen[id] ?? recommended ?? options[0] ?? '';
}
