/** One line of a comparison in words. */
export type Line = Readonly<{ key: string; title: string; one: string; other: string; differs: boolean; /** How much more or less; empty where nothing is counted. */ difference: string }>;

/** Two cases side by side: what the two are called, what was changed, and everything that came out. */
export type Compared = Readonly<{ here: string; there: string; changed: readonly Line[]; lines: readonly Line[] }>;

/** An unclear place and the ways to read it. */
export type ReadingAsked = Readonly<{ id: string; title: string; options: readonly Readonly<{ id: string; title: string }>[] }>;

/** Something that can be different: what it is called, how it is entered, and what it is now as it would be typed; empty where it is not known. */
export type Asked = Readonly<{
  id: string; label: string; value: string;
  field: Readonly<{ kind: 'choice'; options: readonly Readonly<{ value: string; label: string }>[] }> | Readonly<{ kind: 'number' | 'day' }>;
}>;

/** What is different on the other side. Only a reading changes both: each is read in one way. */
export type Variation = Readonly<{ kind: 'answer'; id: string; typed: string }> | Readonly<{ kind: 'reading'; reading: string; one: string; other: string }>;
