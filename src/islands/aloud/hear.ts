import { readAloud, stopReading } from './reader.ts';

/** Reads from the clause in which the box stands to the end of the text, or stops; the box goes along, so that the way to stop is at hand. */
export function hearFrom(box: HTMLElement, button: HTMLElement, place: (clause: Element) => void): void {
  const { hear = '', stop = '' } = box.dataset;
  if (button.textContent === stop) {
    stopReading();
    return;
  }
  const parts = [...document.querySelectorAll('main .clause, main tr[id], main h2, main h3, main h4')];
  const from = parts.findIndex((part) => part.contains(box));
  button.textContent = stop;
  readAloud(parts.slice(Math.max(0, from)), { onPart: place, onEnd: () => { button.textContent = hear; } });
}
