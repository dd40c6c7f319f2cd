import type { Result } from '../../rules/engine/index.ts';

/**
 * The most that the benefits of this policy alone can come to in a month. The best lawful sum has no upper end while a
 * benefit of another scheme was not asked about, since that one could be any sum.
 */
export function mostOfPolicy({ outcomes }: Result): number {
  return outcomes
    .filter(({ measure }) => measure === 'fen/month')
    .reduce((sum, { amount }) => sum + (amount === null ? 0 : amount.high / amount.per), 0);
}
