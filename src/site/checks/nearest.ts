/** The known word that a misspelt one most likely means: at most two letters away, and fewer than half of them. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ each, steps: stepsBetween(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, steps }) => steps <= 2 && steps * 2 < Math.max(word.length, each.length));
  return near.sort((one, other) => one.steps - other.steps)[0]?.each;
}

/** How many letters must be put in, taken out or changed (Levenshtein's distance). */
function stepsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, each] of [...other].entries()) {
      now.push(Math.min((now[column] ?? 0) + 1, (before[column + 1] ?? 0) + 1, (before[column] ?? 0) + (letter === each ? 0 : 1)));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
