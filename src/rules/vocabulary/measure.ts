/** Sums of money, always whole fen (0.01 yuan), with the period they are paid for. */
export type MoneyMeasure = 'fen/month' | 'fen/year' | 'fen/term' | 'fen/period' | 'fen/once';

/** How many there are of something that comes in whole numbers. */
export type CountMeasure = 'persons' | 'beds' | 'institutions' | 'items';

/**
 * What a number counts. Two measures never meet; a conversion is a node of its own with its own clause. `points/100` are
 * hundredths of a point, so that 849.99 is the whole number 84999.
 */
export type Measure = MoneyMeasure | CountMeasure | 'years' | 'points' | 'points/100' | 'basisPoints';

/** Every measure, for readers that must list them. `basisPoints` are hundredths of a percent: 80 % is 8000. */
export const measures: readonly Measure[] = [
  'fen/month', 'fen/year', 'fen/term', 'fen/period', 'fen/once', 'years', 'persons', 'beds', 'institutions', 'items', 'points',
  'points/100', 'basisPoints',
];

/** Whether a measure is a sum of money. */
export function isMoney(measure: Measure): measure is MoneyMeasure {
  return measure.startsWith('fen/');
}
