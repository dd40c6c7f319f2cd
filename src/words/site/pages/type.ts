/** A page of plain prose: a title, what it is about, and sections of short paragraphs. */
export type ProsePage = Readonly<{
  title: string;
  lead: string;
  sections: readonly Readonly<{ heading: string; paragraphs: readonly string[] }>[];
}>;

/** The pages about the site itself; leaving one out does not compile. */
export type ProsePages = Readonly<Record<'about' | 'privacy' | 'accessibility', ProsePage>>;
