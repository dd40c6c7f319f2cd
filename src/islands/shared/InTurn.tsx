import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { takeTurn } from './turns.ts';

/**
 * A part of a long screen that is drawn when its turn comes: the top of the screen answers a press at once, and what is below follows. What
 * has been drawn once changes with all the rest. Until then something hidden holds its place, in a table a body of it.
 */
export function InTurn({ children, holder: Holder = 'span' }: Readonly<{ children: ComponentChildren; holder?: 'span' | 'tbody' }>) {
  const [isDue, setIsDue] = useState(false);
  useLayoutEffect(() => takeTurn(() => { setIsDue(true); }), []);
  return isDue ? <>{children}</> : <Holder hidden data-in-turn />;
}
