import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../src/schemas/answers/index.ts';
import { parameter } from '../../../src/rules/vocabulary/index.ts';

const standard = parameter('s', 'fen/month', { least: 1 });
const measured = (value: number): unknown => ({ value, measure: 'fen/month' });

describe('figures too large to compute with exactly', () => {
  it('are refused, however they are written', () => {
    for (const given of [1e300, measured(1e300), 9_007_199_254_740_991, measured(10_000_000_001)]) {
      expect(readParameter(standard, given, 's').ok, JSON.stringify(given)).toBe(false);
    }
  });

  it('are taken up to a hundred million yuan', () => {
    expect(readParameter(standard, 10_000_000_000, 's')).toEqual({ ok: true, value: 10_000_000_000 });
  });
});
