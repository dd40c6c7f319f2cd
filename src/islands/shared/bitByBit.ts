/** Milliseconds between two pieces: a press that comes meanwhile is answered first. */
const pause = 20;

/**
 * Does work piece by piece, with a pause before each.
 * @returns Stops it.
 */
export function bitByBit(work: Iterator<void>): () => void {
  const next = (): void => { if (work.next().done !== true) timer = setTimeout(next, pause); };
  let timer = setTimeout(next, pause);
  return () => { clearTimeout(timer); };
}
