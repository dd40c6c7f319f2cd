/** A rule as it stands in a sheet, with the layer around it; '' for none. */
type Rule = Readonly<{ layer: string; text: string }>;

/**
 * Several style sheets as one that styles a page as they do together. A rule that stands in more than one of them is kept where it stands
 * last: there it outdid its earlier copies already. Sheets are as the bundler writes them, without comments.
 * @throws Error for what has to stand first in a sheet of its own, such as `@import`.
 */
export function oneSheet(sheets: readonly string[]): string {
  const layers: string[] = [];
  const rules = new Map<string, Rule>();
  for (const piece of sheets.flatMap(pieces)) {
    const [, names, inside] = /^@layer\s+([^{;]+?)\s*(?:;|\{(.*)\})$/su.exec(piece) ?? [];
    if (/^@(?:import|charset|namespace)/u.test(piece)) throw new Error(`A style sheet begins with "${piece}", which cannot stand in the middle of another.`);
    for (const name of names?.split(',') ?? []) if (!layers.includes(name.trim())) layers.push(name.trim());
    const layer = inside === undefined ? '' : names ?? '';
    for (const text of inside === undefined ? (names === undefined ? [piece] : []) : pieces(inside)) {
      const key = `${layer}\n${text}`;
      rules.delete(key);
      rules.set(key, { layer, text });
    }
  }
  const of = (layer: string): string => [...rules.values()].filter((rule) => rule.layer === layer).map(({ text }) => text).join('');
  return [`@layer ${layers.join()};`, ...layers.filter((layer) => of(layer) !== '').map((layer) => `@layer ${layer}{${of(layer)}}`), of('')].join('');
}

/** The statements and blocks of a sheet, or of the inside of a block, one after the other. */
function pieces(css: string): readonly string[] {
  const found: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/gsu)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0 || !/^[};]$/u.test(sign)) continue;
    found.push(css.slice(from, index + 1).trim());
    from = index + 1;
  }
  return found;
}
