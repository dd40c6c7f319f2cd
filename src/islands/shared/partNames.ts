/** How the address names the parts of a calculator. */
export type PartNames<Part extends string> = Readonly<{
  /** The fragment of a part's address; the first part is the page itself. */
  hashOf: (part: Part) => string;
  /** The part a fragment names; null for a fragment that is not one of ours. */
  partAt: (hash: string) => Part | null;
}>;

/** The names of parts, of which the first is shown when the page opens. */
export function partNames<Part extends string>(parts: readonly [Part, ...Part[]]): PartNames<Part> {
  const [first] = parts;
  return {
    hashOf: (part) => (part === first ? '' : `#/${part}`),
    partAt: (hash) => (hash === '' || hash === '#' ? first : parts.find((part) => `#/${part}` === hash) ?? null),
  };
}
