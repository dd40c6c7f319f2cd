import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { takeTurn } from './turns.ts';

/**
 * A part of a long screen that is drawn when its turn comes: the top of the screen answers a press at once, and what is below follows. What
 * has been drawn once changes with all the rest. Until then something hidden holds its place.
 */
export function InTurn({ children }: Readonly<{ children: ComponentChildren }>) {
  const [isDue, setIsDue] = useState(false);
  useLayoutEffect(() => takeTurn(() => { setIsDue(true); }), []);
  return isDue ? <>{children}</> : <span hidden data-in-turn />;
}
