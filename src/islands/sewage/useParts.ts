import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusTitle } from '../shared/index.ts';
import { hashOf, partAt, type Part } from './parts.ts';

const shared = '#case=';

/**
 * Keeps the address and the part together, so that Back and Forward work. The fragment names the part; answers stay in
 * memory, and a link with a case is taken out of the address as soon as it was read.
 */
export function useParts(root: RefObject<HTMLElement>, part: Part, go: (part: Part) => void, openLink: (text: string) => void): void {
  const hash = hashOf(part);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const follow = (): void => {
      if (location.hash.startsWith(shared)) {
        const text = location.hash.slice(shared.length);
        history.replaceState(null, '', location.pathname + location.search);
        openLink(text);
        return;
      }
      const found = partAt(location.hash);
      if (found !== null) go(found);
    };
    if (location.hash !== '') follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useLayoutEffect(() => {
    root.current?.closest('main')?.toggleAttribute('data-asking', hash !== '');
    if (before.current !== null && before.current !== hash) {
      if (hash !== location.hash) history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
      focusTitle(root.current);
    }
    before.current = hash;
  }, [hash]);
}
