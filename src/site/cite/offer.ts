/** Puts the box to the clause in which an element stands. */
export type Place = (target: EventTarget | null) => void;

/**
 * Offers what can be done with the clause that is pointed at, reached by keyboard or linked to: to copy its citation, to see how
 * it is computed and tested. One box wanders from clause to clause, right after the number, so that the page carries no buttons
 * per clause; what a command needs is fetched with it.
 */
export function offerCitations(box: HTMLElement | null): Place {
  const button = box?.querySelector('button');
  const status = box?.querySelector('[role=status]');
  const field = box?.querySelector('textarea');
  const link = box?.querySelector('a');
  if (!box || !button || !status || !field) return () => undefined;

  const place: Place = (target) => {
    const clause = (target instanceof Element ? target : null)?.closest('.clause, tr[id]');
    const number = clause?.querySelector('.no');
    // Whoever is in the box by keyboard keeps it, wherever the mouse lies.
    if (!number || number.nextElementSibling === box || box.querySelector(':focus-visible')) return;
    status.textContent = '';
    field.hidden = true;
    if (link) link.hash = clause?.id ?? '';
    number.after(box);
    box.hidden = false;
  };
  for (const event of ['pointerover', 'focusin', 'click']) addEventListener(event, ({ target }) => place(target));
  const placeAtLink = () => place(document.getElementById(location.hash.slice(1)));
  addEventListener('hashchange', placeAtLink);
  placeAtLink();
  button.addEventListener('click', () => { void import('./copy.ts').then(({ copyCitation }) => copyCitation(box)); });
  return place;
}
