import { parameter } from '../../../vocabulary/index.ts';
import { q } from './questions.ts';

/**
 * What the document relies on without stating it. The minimum wage, the quota and the relief from the levy have sourced,
 * dated tables in content/parameters; the rest is the employer's to give or stays unknown.
 */
export const p = {
  minimumWage: parameter('wage.minimum', 'fen/month', { least: 1, place: q.place }),
  quota: parameter('quota.ratio', 'basisPoints', { least: 1, most: 1_000, everywhere: 'zhejiang' }),
  welfareQuota: parameter('quota.welfareRatio', 'basisPoints', { least: 1, most: 10_000 }),
  exemptStaff: parameter('levy.exemptStaff', 'persons', { least: 0, most: 50_000, everywhere: 'china' }),
  reliefLine: parameter('levy.reliefLine', 'basisPoints', { least: 0, most: 1_000, everywhere: 'china' }),
  shareFromLine: parameter('levy.shareFromLine', 'basisPoints', { least: 0, most: 10_000, everywhere: 'china' }),
  shareBelowLine: parameter('levy.shareBelowLine', 'basisPoints', { least: 0, most: 10_000, everywhere: 'china' }),
  // A million yuan a year: far above any average wage, and a bound that keeps sums whole.
  levyWage: parameter('levy.averageWage', 'fen/year', { least: 1, most: 100_000_000 }),
  shelteredOpening: parameter('sheltered.openingSubsidy', 'fen/once', { least: 0 }),
  contribution: parameter('concentrated.contributionSubsidy', 'fen/period', { least: 0 }),
  agriculturalReward: parameter('agricultural.reward', 'fen/period', { least: 0 }),
} as const;

/** All local standards, in the order they are asked for. */
export const parameters = Object.values(p);
