/** Where a browser does not tell when it is idle, pauses of so many milliseconds between two pieces do. */
const pause = 50;

/**
 * Does work piece by piece while there is nothing else to do.
 * @returns Stops it.
 */
export function whenIdle(work: Iterator<void>): () => void {
  let isStopped = false;
  const next = (hasTime: () => boolean): void => {
    while (!isStopped && work.next().done !== true) {
      if (!hasTime()) { wait(next); return; }
    }
  };
  wait(next);
  return () => { isStopped = true; };
}

function wait(next: (hasTime: () => boolean) => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((until) => { next(() => until.timeRemaining() > 0); });
  else setTimeout(() => { next(() => false); }, pause);
}
