import { describe, expect, it } from 'vitest';
import { readPoints } from '../../../src/schemas/points/index.ts';

describe('points as they are written', () => {
  it.each([
    ['849,5', 84_950], ['849.5', 84_950], ['849,99', 84_999], ['850', 85_000], ['1.000', 100_000], ['1,000', 100_000], ['1 000', 100_000], ['1.000,25', 100_025],
    ['0', 0], [' 12,05 điểm ', 1_205], ['7 points', 700], ['0,29', 29],
  ])('%s', (text, value) => {
    expect(readPoints(text)).toEqual({ value });
  });

  it.each([['-5', 'negative'], ['−0,5', 'negative'], ['849,5555', 'tooFine'], ['0,125', 'tooFine'], ['0.125', 'tooFine'], ['tám', 'notANumber'], ['8e2', 'notANumber'], ['1.00.000', 'notANumber'], ['12,', 'notANumber']] as const)(
    '%s is not taken: %s', (text, problem) => {
      expect(readPoints(text)).toEqual({ problem });
    });

  it('three digits after a mark stand for thousands, so what was meant as a fraction is far too much and is asked about', () => {
    expect(readPoints('849,555')).toEqual({ value: 84_955_500 });
  });
});
