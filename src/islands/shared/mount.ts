import { h, hydrate, type ComponentType } from 'preact';
import { answerFirst } from './drawing.ts';

/**
 * Makes the calculator of this page interactive: `View` takes over what `components/calculators/Island.astro` has drawn,
 * with the same content. A page without one, or without its content, stays as it is.
 */
export function mount<Given extends object>(View: ComponentType<Given>): void {
  const island = document.querySelector<HTMLElement>('[data-island]');
  const given = document.querySelector('[data-given]')?.textContent ?? null;
  if (island === null || given === null) return;
  // Written by this site's own build, from the same value that drew the page.
  answerFirst();
  hydrate(h(View, JSON.parse(given) as Given), island);
  island.dataset['island'] = 'ready';
}
