import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { features, literalTildes } from '../../src/site/markdown.ts';

function html(source: string): string {
  return markdownToHtml(source, { mdastPlugins: [literalTildes], features }).html.trim();
}

test('single tildes are ranges, not a strike-through', () => {
  expect(html('补助20~30元，租金40~50元')).toBe('<p>补助20~30元，租金40~50元</p>');
});

test('double tildes still strike out', () => {
  expect(html('~~旧~~')).toBe('<p><del>旧</del></p>');
});

test('quotes, hyphens and dots stay as typed', () => {
  expect(html("a -- b ... 'c'")).toBe("<p>a -- b ... 'c'</p>");
});
