import type { ComponentChildren } from 'preact';

/** What came out: a sign of its own shape and its word. */
export function Mark({ as, children }: Readonly<{ as: 'good' | 'bad' | 'open' | 'careful'; children: ComponentChildren }>) {
  return <p class={`verdict is-${as}`}><span class="mark" aria-hidden="true">{signs[as]}</span>{children}</p>;
}

const signs = { good: '✓', bad: '✕', open: '?', careful: '!' } as const;
