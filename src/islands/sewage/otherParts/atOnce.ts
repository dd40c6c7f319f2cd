import { options } from 'preact';

/** Draws a change before it returns: a page that goes to paper is not drawn again afterwards. */
export function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => { render(); };
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}
