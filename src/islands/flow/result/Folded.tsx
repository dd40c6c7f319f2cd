import type { ComponentChildren } from 'preact';
import { useTools } from '../tools.ts';

/** Cards that are folded away until somebody wants to know why. On paper there is nothing to open, so nothing says so. */
export function Folded({ title, children }: Readonly<{ title: string; children: ComponentChildren }>) {
  const { own } = useTools();
  return <details class="more"><summary>{title}<span class="noprint">{own.openForWhy}</span></summary>{children}</details>;
}
