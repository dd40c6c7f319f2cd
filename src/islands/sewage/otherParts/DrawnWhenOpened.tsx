import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { atOnce } from '../../shared/index.ts';

/**
 * Folded: what is inside is drawn when it is opened first, or goes to paper. A town has thousands of natural villages, and to draw them all
 * kept a slow phone busy for a second after every press.
 */
export function DrawnWhenOpened({ summary, inside }: Readonly<{ summary: ComponentChildren; inside: () => ComponentChildren }>) {
  // What is drawn only once the page goes to paper is drawn whole.
  const [isDrawn, setDrawn] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const paper = matchMedia('print');
    const draw = (): void => { if (paper.matches) atOnce(() => setDrawn(true)); };
    paper.addEventListener('change', draw);
    return () => paper.removeEventListener('change', draw);
  }, []);
  return <details class="place" onToggle={() => setDrawn(true)}>{summary}{isDrawn ? inside() : null}</details>;
}
