/**
 * The bonus that each of some neighbouring months brings: for every full block of months in a row, for each month from the last of the
 * first block on, or once in all. More months in a row never bring less, so the ends of a range come from its ends.
 * @param reached For each month whether it counts towards the bonus; a month without a score does not.
 */
export function bonusesOf(reached: readonly boolean[], again: string, { months, points }: Readonly<{ months: number; points: number }>): readonly Readonly<{ points: number; inRow: number }>[] {
  let inRow = 0;
  let given = 0;
  return reached.map((is) => {
    inRow = is ? inRow + 1 : 0;
    const due = again === 'rolling' ? inRow >= months : inRow > 0 && inRow % months === 0;
    const isGiven = due && !(again === 'once' && given > 0);
    if (isGiven) given += 1;
    return { points: isGiven ? points : 0, inRow };
  });
}
