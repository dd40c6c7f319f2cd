import type { CalculatorRoute } from '../routes.ts';

/** How tall a frame is at first, in CSS pixels: enough for the first screen of the calculator on a phone, in each of its languages. */
export const frameHeights: Readonly<Record<CalculatorRoute['id'], number>> = {
  'disability-benefits': 900,
  'disability-employer': 900,
  'disability-facilities': 900,
  'child-friendly-commune': 900,
  'rural-community': 900,
  'household-points': 900,
  'points-ledger': 900,
  'rural-sewage': 900,
  'committee-election': 900,
  'village-cleaning': 900,
  'revitalisation-targets': 900,
  'model-village': 900,
};
