/** An event of a trace: when it began and how long it took by the clock, and by the processor time of its thread, in microseconds. */
export type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tts?: number; tdur?: number };

/**
 * The same trace, every task as long as it kept the processor. By the clock a task also lasts while other programs have the processor, so that
 * the same page is judged quick on an idle machine and slow on a busy one: 230 ms or 1,480 ms of blocking were seen for one page.
 */
export function byProcessorTime(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = Map.groupBy(events, ({ pid, tid }) => `${String(pid)}/${String(tid)}`);
  return [...threads.values()].flatMap(ofThread).sort((one, other) => one.ts - other.ts);
}

function ofThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const inOrder = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let task: Required<TraceEvent> | undefined;
  return inOrder.map((event) => {
    if (isTask(event) && (task === undefined || event.ts >= task.ts + task.dur)) {
      task = event;
      return { ...event, dur: event.tdur };
    }
    if (task === undefined || event.ts >= task.ts + task.dur || event.tts === undefined) return event;
    const since = Math.min(Math.max(0, event.tts - task.tts), task.tdur);
    return { ...event, ts: task.ts + since, ...(event.tdur === undefined ? {} : { dur: event.tdur }) };
  });
}

function isTask(event: TraceEvent): event is Required<TraceEvent> {
  return event.ph === 'X' && event.name.endsWith('RunTask') && event.dur !== undefined && event.tts !== undefined && event.tdur !== undefined;
}
