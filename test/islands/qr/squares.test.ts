import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../../src/islands/qr/squares.ts';

describe('a QR code', () => {
  it('has the three corners by which it is found, and as many squares on a side as its path reaches', () => {
    const { size, path } = squaresOf('https://mingce.example/#case=1.x') ?? { size: 0, path: '' };
    for (const corner of ['M0 0h7v1h-7z', `M${String(size - 7)} 0h7v1h-7z`, `M0 ${String(size - 7)}h7v1h-7z`]) expect(path).toContain(corner);
    const ends = [...path.matchAll(/M(\d+) \d+h(\d+)/gu)].map(([, x, long]) => Number(x) + Number(long));
    expect(Math.max(...ends)).toBe(size);
  });

  it('holds 1,732 characters on 137 squares a side, and one more is too long', () => {
    expect(squaresOf('x'.repeat(1_732))?.size).toBe(137);
    expect(squaresOf('x'.repeat(1_733))).toBeNull();
  });
});
