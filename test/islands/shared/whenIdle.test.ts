import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../src/islands/shared/whenIdle.ts';

function* count(done: number[], to: number): Generator<void, void> {
  for (let at = 1; at <= to; at += 1) {
    done.push(at);
    yield;
  }
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does as many pieces as there is time for, and the others later', () => {
  const calls: ((until: Readonly<{ timeRemaining: () => number }>) => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: (typeof calls)[number]) => calls.push(call));
  const done: number[] = [];
  whenIdle(count(done, 4));
  expect(done).toEqual([]);
  const left = [5, 0];
  calls.shift()?.({ timeRemaining: () => left.shift() ?? 0 });
  expect(done).toEqual([1, 2]);
  calls.shift()?.({ timeRemaining: () => 50 });
  expect(done).toEqual([1, 2, 3, 4]);
  expect(calls).toEqual([]);
});

it('pauses between pieces where the browser does not tell when it is idle, and stops when told', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  const done: number[] = [];
  const stop = whenIdle(count(done, 4));
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1, 2]);
  stop();
  vi.runAllTimers();
  expect(done).toEqual([1, 2]);
});
