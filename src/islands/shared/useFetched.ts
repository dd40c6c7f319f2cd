import { useEffect, useState } from 'preact/hooks';

/**
 * What a part of a screen is drawn with, fetched when the part stands there.
 * @returns Null until it has come, `missing` when it cannot be had.
 */
export function useFetched<T extends object>(load: () => Promise<T>): T | 'missing' | null {
  const [fetched, setFetched] = useState<T | 'missing' | null>(null);
  useEffect(() => { load().then((found) => setFetched(() => found), () => setFetched('missing')); }, []);
  return fetched;
}
