type Draw = () => void;

/** What waits for its turn, in the order in which it stands on the screen, and what came since the last turn. */
let waiting: readonly Draw[] = [];
let arrived: readonly Draw[] = [];
let isGoing = false;
let isForPaper = false;

/** So long a picture may take to come; a window nobody sees is given none at all. */
const longest = 200;

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
  const late = setTimeout(next, longest);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(next);
  });
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
  for (const draw of all) draw();
}
