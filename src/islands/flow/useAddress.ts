import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusTitle } from '../shared/index.ts';

const shared = '#case=';

/**
 * Keeps the address and the screen together, so that Back and Forward work. The fragment names the screen; answers stay
 * in memory, and a link with a case is taken out of the address as soon as it was read.
 * @param hash The fragment of the screen that is shown.
 * @param goTo Shows the screen of a fragment; false when it is not one of ours.
 */
export function useAddress(
  root: RefObject<HTMLElement>, hash: string, goTo: (hash: string) => boolean, openLink: (text: string) => void,
): void {
  const latest = useRef(goTo);
  latest.current = goTo;
  const before = useRef<string | null>(null);
  const pageTitle = useRef('');

  useEffect(() => {
    const clear = (): void => history.replaceState(null, '', location.pathname + location.search);
    const follow = (): void => {
      if (location.hash.startsWith(shared)) {
        const text = location.hash.slice(shared.length);
        clear();
        openLink(text);
        return;
      }
      if (!latest.current(location.hash) && location.hash.startsWith('#/')) clear();
    };
    // After a reload nothing is remembered: the fragment of a question is taken away with it.
    if (location.hash.startsWith('#/')) clear();
    if (location.hash.startsWith(shared)) follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  // Before the next event: a second Back that came sooner would make this screen look new, and it would be pushed again.
  useLayoutEffect(() => {
    root.current?.closest('main')?.toggleAttribute('data-asking', hash !== '');
    if (before.current === null) pageTitle.current = document.title;
    if (before.current !== null && before.current !== hash) {
      if (hash !== location.hash) history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
      // The list of steps back and screen readers name the screen by it.
      const name = hash === '' ? undefined : root.current?.querySelector('[data-screen-title]')?.textContent;
      document.title = name === undefined ? pageTitle.current : `${name} · ${pageTitle.current}`;
      focusTitle(root.current);
    }
    before.current = hash;
  }, [hash]);
}
