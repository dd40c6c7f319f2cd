/** Every figure of the plan that a rule weighs, once: rules cite them, words are filled from them. Sums in yuan. */
export const figures = {
  /** How many households one cleaner has: the least and the most the text names, and the middle that one reading takes. */
  perCleaner: { least: 150, most: 200, middle: 175 },
  waterCleaners: 1,
  x: { least: 1, most: 3 },
  kilometres: 52,
  mu: 8_000,
  fund: 1_000_000,
  quarters: 4,
  halfYears: { once: 1, twice: 2 },
  yearEnds: 1,
} as const;
