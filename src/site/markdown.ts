import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';

/**
 * `20~30元，租金40~50元` means ranges, not a strike-through: a pair of single tildes stays as it was written.
 * Only a pair of double tildes strikes out.
 */
const literalTildes = defineMdastPlugin({
  name: 'literal-tildes',
  delete(node, context) {
    const first = node.children[0];
    const tildes = (first?.position?.start.offset ?? 0) - (node.position?.start.offset ?? 0);
    if (tildes !== 1) return;
    context.replaceNode(node, [{ type: 'text', value: '~' }, ...node.children, { type: 'text', value: '~' }]);
  },
});

/** How the plain editions are read: no character is "improved", so quotes, dashes and tildes appear as typed. */
export const processor = satteri({ mdastPlugins: [literalTildes], features: { smartPunctuation: false } });
