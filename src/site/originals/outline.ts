import type { Block } from '../../schemas/originals/index.ts';

/** A heading of the contents, and those in it. */
export type OutlineEntry = Readonly<{ id: string; text: string; inner: readonly Readonly<{ id: string; text: string }>[] }>;

const most = 60;

/** The contents of an official text: its headings of two levels; of a law without chapters nothing, since its articles are short. */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const ids = new Set(headings.map(({ id }) => id));
  const top = headings.filter(({ parent }) => parent === null || !ids.has(parent));
  return top.map(({ id, text }) => ({
    id, text: shortened(text),
    inner: headings.filter(({ parent }) => parent === id).map((each) => ({ id: each.id, text: shortened(each.text) })),
  }));
}

/** How deep a block stands: 1 at the top. */
export function depthsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of blocks) depths.set(id, parent === null ? 1 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

function shortened(text: string): string {
  return [...text].length <= most ? text : `${[...text].slice(0, most).join('')}…`;
}
