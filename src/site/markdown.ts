import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';

/**
 * `20~30元，租金40~50元` means ranges, not a strike-through: a pair of single tildes stays as it was written.
 * Only a pair of double tildes strikes out.
 */
export const literalTildes = defineMdastPlugin({
  name: 'literal-tildes',
  delete(node, context) {
    // Plugins are not told where a node stands, but a struck-out text stands between double tildes in the source.
    if (context.source.includes(`~~${context.textContent(node)}~~`)) return;
    context.replaceNode(node, [{ type: 'text', value: '~' }, ...node.children, { type: 'text', value: '~' }]);
  },
});

/** No character is "improved": quotes, dashes and dots appear as typed. */
export const features = { smartPunctuation: false } as const;

/** How the plain editions are read. */
export const processor = satteri({ mdastPlugins: [literalTildes], features });
