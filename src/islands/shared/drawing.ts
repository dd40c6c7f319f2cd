import { options } from 'preact';
import { afterPicture } from './afterPicture.ts';

/** What a reader does that screens listen to, and what comes before it: a field that is about to take a letter takes it on the newest screen. */
const kinds = ['pointerdown', 'click', 'beforeinput', 'input', 'change', 'submit', 'keydown', 'toggle', 'popstate'];

/** Fields that are chosen in; in all others one types, and what is typed stands in them already. */
const choosing = new Set(['radio', 'checkbox', 'select-one']);

let due: (() => void)[] = [];
let waiting: (() => void) | null = null;
let [pressed, isAnswering]: [Element | null, boolean] = [null, false];

/**
 * From now on a press is answered before anything is drawn anew: a slow phone shows at once what was pressed, and in the picture after that the
 * screen it leads to. Whatever the reader does next finds that screen drawn, however soon it comes: nothing ever reads an older answer. What is
 * typed shows itself, and is drawn at once: a field drawn only after the next letter would take that letter back.
 */
export function answerFirst(): void {
  options.debounceRendering = (render) => {
    waiting = render;
    if (isAnswering) answer();
    else queueMicrotask(draw);
  };
  for (const kind of kinds) addEventListener(kind, begin, true);
}

/** Works out what a press leads to once the press is answered; at once where nobody pressed. One work never comes before an earlier one. */
export function soon(work: () => void): void {
  if (!isAnswering && due.length === 0) { work(); return; }
  due.push(work);
  answer();
}

/** Draws a change before it returns: for paper, and for whoever looks at the screen in the next line. */
export function atOnce(change: () => void): void {
  change();
  draw();
}

function begin({ type, target }: Event): void {
  const isTyped = (type === 'input' || type === 'change') && !choosing.has((target as HTMLInputElement).type);
  // A second step back must find the address and the screen of the first one together. Where a link leads is still that press.
  const isStep = type === 'popstate' && !isAnswering;
  isAnswering = false;
  if (isTyped) return;
  draw();
  // What a form or a link does is done by what was clicked just before.
  if (type !== 'submit' && type !== 'popstate') pressed = type === 'click' ? (target as Element).closest('a, button') : null;
  isAnswering = !isStep;
  setTimeout(() => { isAnswering = false; });
}

function answer(): void {
  pressed?.setAttribute('data-pressed', '');
  afterPicture(draw);
}

function draw(): void {
  pressed?.removeAttribute('data-pressed');
  const works = due;
  due = [];
  try {
    for (const work of works) work();
  } finally {
    const render = waiting;
    waiting = null;
    render?.();
  }
}
