/** What comes of work that pauses, with time for presses and drawing in each pause. */
export async function inPieces<Found>(work: Generator<void, Found>): Promise<Found> {
  for (;;) {
    await new Promise((go) => { setTimeout(go); });
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
