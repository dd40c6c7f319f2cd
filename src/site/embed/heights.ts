import type { CalculatorRoute } from '../routes.ts';

/**
 * How tall a frame is at first, in CSS pixels: enough for the first screen on a wide page, in each of its languages, and no
 * more than 1200: whoever uses the script sees it fitted at once, and without it nobody should scroll past an empty frame.
 */
export const frameHeights: Readonly<Record<CalculatorRoute['id'], number>> = {
  'disability-benefits': 1200,
  'disability-employer': 950,
  'disability-facilities': 1200,
  'child-friendly-commune': 1200,
  'rural-community': 1200,
  'household-points': 1200,
  'points-ledger': 950,
  'rural-sewage': 1200,
  'committee-election': 1200,
  'village-cleaning': 1200,
  'revitalisation-targets': 1200,
  'model-village': 950,
};
