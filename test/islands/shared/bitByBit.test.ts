import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bitByBit } from '../../../src/islands/shared/bitByBit.ts';

function* count(done: number[], to: number): Generator<void, void> {
  for (let at = 1; at <= to; at += 1) {
    done.push(at);
    yield;
  }
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('does one piece after the other, each in a turn of its own', () => {
  const done: number[] = [];
  bitByBit(count(done, 3));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1, 2]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

it('stops when told', () => {
  const done: number[] = [];
  const stop = bitByBit(count(done, 3));
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(done).toEqual([1]);
});
