/** A run of words or characters that stands in a source too. */
export type Copied = Readonly<{ run: string; length: number }>;

/** How a language is cut for comparing, and the longest run that may stand in both. White space and marks count nowhere. */
type Cut = Readonly<{ atoms: (text: string) => readonly string[]; joint: string; longest: number }>;

const cuts: Readonly<Record<'zh-Hans' | 'vi', Cut>> = {
  'zh-Hans': { atoms: (text) => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [], joint: '', longest: 20 },
  vi: { atoms: (text) => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], joint: ' ', longest: 10 },
};

/** Finds what a text has copied; a run ends at each of the names, which may be carried over. */
export type Finder = (text: string, names: Iterable<string>) => readonly Copied[];

/**
 * Makes a finder of runs that stand in one of the sources: more than 20 characters in Chinese, more than 10 words in Vietnamese.
 */
export function copiedFrom(sources: readonly string[], language: 'zh-Hans' | 'vi'): Finder {
  const { atoms, joint, longest } = cuts[language];
  const size = longest + 1;
  const known = new Set<string>();
  for (const source of sources) {
    const all = atoms(source);
    for (let at = 0; at + size <= all.length; at += 1) known.add(all.slice(at, at + size).join(joint));
  }

  return (text, names) => {
    const stops = [...names].map((name) => atoms(name).join(joint)).sort((one, other) => other.length - one.length);
    return partsBetween(atoms(text).join(joint), stops).flatMap((part) => {
      const all = atoms(part);
      const found: Copied[] = [];
      for (let at = 0; at + size <= all.length; at += 1) {
        if (!known.has(all.slice(at, at + size).join(joint))) continue;
        let end = at + size;
        while (end < all.length && known.has(all.slice(end - longest, end + 1).join(joint))) end += 1;
        found.push({ run: all.slice(at, end).join(joint), length: end - at });
        at = end - 1;
      }
      return found;
    });
  };
}

function partsBetween(text: string, stops: readonly string[]): readonly string[] {
  return stops.reduce<readonly string[]>((parts, stop) => parts.flatMap((part) => part.split(stop)), [text]);
}
