import { expect, it } from 'vitest';
import { byProcessorTime, type TraceEvent } from './processorTime.ts';

it('a task is as long as it kept the processor, what it did lies within it, and what lies between tasks stays', () => {
  const thread = { pid: 1, tid: 1 };
  const events: readonly TraceEvent[] = [
    { ...thread, name: 'RunTask', ph: 'X', ts: 1_000, dur: 900, tts: 50, tdur: 100 },
    { ...thread, name: 'Layout', ph: 'X', ts: 1_500, dur: 350, tts: 100, tdur: 40 },
    { ...thread, name: 'mark', ph: 'I', ts: 1_890, tts: 145 },
    { ...thread, name: 'idle', ph: 'I', ts: 1_950, tts: 150 },
    { ...thread, tid: 2, name: 'elsewhere', ph: 'X', ts: 1_200, dur: 300 },
  ];
  expect(byProcessorTime(events).map(({ name, ts, dur }) => [name, ts, dur])).toEqual([
    ['RunTask', 1_000, 100], ['Layout', 1_050, 40], ['mark', 1_095, undefined], ['elsewhere', 1_200, 300], ['idle', 1_950, undefined],
  ]);
});
