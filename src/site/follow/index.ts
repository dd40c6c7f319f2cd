/**
 * Marks in a table of contents the section that is being read, and names it where the contents are folded away; a choice folds
 * them again, so that they never cover what was chosen. Without it the contents still lead everywhere.
 */
export function followReading(contents: Element | null): void {
  const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  const details = contents?.querySelector('details');
  const now = contents?.querySelector('summary span');
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));

  function mark(): void {
    const line = innerHeight / 3;
    const current = sections.findLastIndex((section) => section !== null && section.getBoundingClientRect().top <= line);
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    const link = links[current];
    if (now) now.textContent = link?.textContent ?? '';
    if (contents !== null && link !== undefined) keepInSight(contents, link);
  }

  contents?.addEventListener('click', ({ target }) => {
    if (details && target instanceof Element && target.closest('a') !== null) details.open = false;
  });

  details?.addEventListener('toggle', mark);

  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  }, { passive: true });
  mark();
}

/** Scrolls the contents themselves, never the page, where they are taller than the window. */
function keepInSight(contents: Element, link: HTMLElement): void {
  const frame = contents.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.bottom > frame.bottom) contents.scrollTop += place.bottom - frame.bottom + frame.height / 3;
  else if (place.top < frame.top) contents.scrollTop -= frame.top - place.top + frame.height / 3;
}
