import { afterPicture } from './afterPicture.ts';
import { atOnce } from './drawing.ts';

type Draw = () => void;

/** What waits for its turn, in the order in which it stands on the screen, and what came since the last turn. */
let waiting: readonly Draw[] = [];
let arrived: readonly Draw[] = [];
let isGoing = false;
let isForPaper = false;

/**
 * Calls `draw` once what stands on the screen can be seen, and after everything that stands above it; each call in a turn of its own, so that
 * a press in between is answered. For paper everything is drawn at once.
 * @returns Takes it back.
 */
export function takeTurn(draw: Draw): () => void {
  if (isForPaper) {
    draw();
    return () => undefined;
  }
  arrived = [...arrived, draw];
  if (!isGoing) begin();
  return () => {
    arrived = arrived.filter((each) => each !== draw);
    waiting = waiting.filter((each) => each !== draw);
  };
}

function begin(): void {
  isGoing = true;
  addEventListener('beforeprint', forPaper);
  afterPicture(next);
}

function next(): void {
  // What was drawn in the last turn can hold parts of its own; they stand above all that is still waiting.
  const [draw, ...rest] = [...arrived, ...waiting];
  [waiting, arrived] = [rest, []];
  if (draw === undefined) {
    isGoing = false;
    removeEventListener('beforeprint', forPaper);
    return;
  }
  draw();
  setTimeout(next);
}

function forPaper(): void {
  isForPaper = true;
  addEventListener('afterprint', () => { isForPaper = false; }, { once: true });
  const all = [...arrived, ...waiting];
  [waiting, arrived] = [[], []];
  atOnce(() => { for (const draw of all) draw(); });
}
