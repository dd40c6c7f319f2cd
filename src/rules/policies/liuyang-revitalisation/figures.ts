/** Every figure of the plan that a rule weighs, once: rules cite them, words are filled from them. Sums in yuan. */
export const figures = {
  keyVillages: 1,
  /** Ⅱ is the second of six classes of water, the best first. */
  waterClass: 2,
  industries: 10,
  bases: 100,
  demonstrators: 1_000,
  kilometres: 15,
  smallVillages: 30,
  influential: 10,
  yearly: 240,
  inAll: 1_200,
  /**
   * What the lost year of those villages can be, by our reading: not before the first of the three years that end with 2023 (P4-A10),
   * nor after the year in which their total is due.
   */
  lostYear: ['2021', '2022', '2023', '2024', '2025'],
  farms: 500,
  unions: 10,
  services: 200,
  technology: 100,
  households: 200,
  reclaimed: 1_200,
  highStandard: 2_500,
  adjusted: 270,
  showcases: 23,
  meetings: 1,
  perVillage: 400_000,
  awards: 20_000_000,
} as const;
