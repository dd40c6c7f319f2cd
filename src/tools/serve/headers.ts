/** A block of a `_headers` file: a path, which may end in `*`, and the headers for it; null takes a header back that an earlier block set. */
export type HeaderBlock = Readonly<{ path: string; headers: readonly (readonly [name: string, value: string | null])[] }>;

/**
 * Reads a `_headers` file in the format of Netlify and Cloudflare Pages.
 * @throws Error naming the line, when a header stands before any path or has no colon.
 */
export function parseHeaders(text: string): readonly HeaderBlock[] {
  const blocks: { path: string; headers: [string, string | null][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ path: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const takenBack = /^! ([\w-]+)$/.exec(content)?.[1];
    const block = blocks.at(-1);
    if (block === undefined || (colon < 1 && takenBack === undefined)) {
      throw new Error(`_headers, line ${index + 1}: expected "Name: value" or "! Name" below a path, found "${content}".`);
    }
    block.headers.push(takenBack === undefined ? [content.slice(0, colon), content.slice(colon + 1).trim()] : [takenBack, null]);
  }
  return blocks;
}

/** The headers for a path of the site: those of every block that matches, later blocks winning. */
export function headersFor(blocks: readonly HeaderBlock[], path: string): Readonly<Record<string, string>> {
  const matching = blocks.filter((block) =>
    block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path,
  );
  const last = new Map(matching.flatMap((block) => block.headers));
  return Object.fromEntries([...last].filter((entry): entry is [string, string] => entry[1] !== null));
}
