/** Sums of money, always whole fen (0.01 yuan), with the period they are paid for. */
export type MoneyMeasure = 'fen/month' | 'fen/year' | 'fen/term' | 'fen/period' | 'fen/once';

/** How many there are of something that comes in whole numbers. */
export type CountMeasure = 'persons' | 'households' | 'beds' | 'institutions' | 'items';

/** Lengths and areas of land in hundredths: 5200 of `km/100` are 52 km, 120000 of `mu/100` are 1,200 mu. */
export type LandMeasure = 'km/100' | 'mu/100';

/**
 * What a number counts. Two measures never meet; a conversion is a node of its own with its own clause. `points/100` are
 * hundredths of a point, so that 849.99 is the whole number 84999.
 */
export type Measure = MoneyMeasure | CountMeasure | LandMeasure | 'years' | 'points' | 'points/100' | 'basisPoints';

/** Every measure, for readers that must list them. `basisPoints` are hundredths of a percent: 80 % is 8000. */
export const measures: readonly Measure[] = [
  'fen/month', 'fen/year', 'fen/term', 'fen/period', 'fen/once', 'years', 'persons', 'households', 'beds', 'institutions', 'items', 'points',
  'points/100', 'km/100', 'mu/100', 'basisPoints',
];

/** Whether a measure is a sum of money. */
export function isMoney(measure: Measure): measure is MoneyMeasure {
  return measure.startsWith('fen/');
}
