import type { Load } from './once.ts';

/** So many files of an index lie in a pack: a phone fetches two dozen packs sooner than fifteen hundred files. */
const filesInPack = 64;

/**
 * The room an index may take on a reader's device, in characters. That of the plain editions takes a third of it; an office that
 * imports thousands of statutes has readers who search them over the network.
 */
const most = 16_000_000;

/** Where a numbered file of an index lies in its packs; null for a file that is kept by itself. */
function placeOf(path: string): Readonly<{ pack: string; at: number }> | null {
  const [, kind = '', digits = ''] = /^(words|records)\/(\d+)\.json$/u.exec(path) ?? [];
  if (kind === '') return null;
  const number = Number(digits);
  return { pack: `packs/${kind}-${String(Math.floor(number / filesInPack))}.json`, at: number % filesInPack };
}

/** The packs of an index, each a list of files as JSON; none where the index is too large to be kept on a device. */
export function packsOf(files: readonly (readonly [path: string, text: string])[]): readonly (readonly [path: string, text: string])[] {
  if (files.reduce((sum, [, text]) => sum + text.length, 0) > most) return [];
  const packs = new Map<string, string[]>();
  for (const [path, text] of files) {
    const place = placeOf(path);
    if (place === null) continue;
    const pack = packs.get(place.pack) ?? [];
    pack[place.at] = text;
    packs.set(place.pack, pack);
  }
  return [...packs].map(([path, texts]) => [path, `[${texts.join(',')}]`] as const);
}

/** Reads the files of an index out of its packs; `load` keeps what it fetched. */
export function fromPacks(load: Load): Load {
  return async (path) => {
    const place = placeOf(path);
    return place === null ? load(path) : ((await load(place.pack)) as readonly unknown[])[place.at];
  };
}
