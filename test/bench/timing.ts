/** How often a second `run` can be called: the least disturbed of nine rounds of a fifth of a second, after a warm-up. */
export function perSecond(run: () => void, each = 1): number {
  const until = (milliseconds: number): number => {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < milliseconds) {
      run();
      calls += 1;
    }
    return (calls * each * 1000) / (performance.now() - start);
  };
  until(300);
  return Math.max(...Array.from({ length: 9 }, () => until(200)));
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
