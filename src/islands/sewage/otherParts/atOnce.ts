import { options } from 'preact';

/** Draws a change before it returns: a page that goes to paper is not drawn again afterwards. Nothing else of the site sets when to draw. */
export function atOnce(change: () => void): void {
  options.debounceRendering = (render) => { render(); };
  change();
  delete options.debounceRendering;
}
