/**
 * The same function, which remembers what it made of a text: words are typed again with one more letter, and the same paragraphs
 * are read for each. Once it remembers so many it begins anew.
 */
export function remembered<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
