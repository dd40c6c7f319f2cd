import { options } from 'preact';
import { afterPicture } from './afterPicture.ts';

/** What a reader does that screens listen to. */
const kinds = ['click', 'input', 'change', 'submit', 'keydown', 'toggle', 'popstate'];

let waiting: (() => void) | null = null;
let [pressed, isAnswering]: [Element | null, boolean] = [null, false];

/**
 * From now on a press is answered before anything is drawn anew: a slow phone shows at once what was pressed, and in the picture after that the
 * screen it leads to. Whatever the reader does next finds that screen drawn, however soon it comes: nothing ever reads an older answer.
 */
export function answerFirst(): void {
  options.debounceRendering = (render) => {
    waiting = render;
    if (!isAnswering) { queueMicrotask(draw); return; }
    pressed?.setAttribute('data-pressed', '');
    afterPicture(draw);
  };
  for (const kind of kinds) addEventListener(kind, begin, true);
}

/** Draws a change before it returns: a page that goes to paper is not drawn again afterwards. */
export function atOnce(change: () => void): void {
  change();
  draw();
}

function begin({ type, target }: Event): void {
  draw();
  pressed = type === 'click' ? (target as Element).closest('button, summary') : null;
  isAnswering = true;
  setTimeout(() => { isAnswering = false; });
}

function draw(): void {
  const render = waiting;
  waiting = null;
  pressed?.removeAttribute('data-pressed');
  render?.();
}
