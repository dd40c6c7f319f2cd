import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync('src/**/*.css').map((file) => ({ file, text: readFileSync(file, 'utf8') })).filter(({ text }) => text.includes('@layer'));
const order = '@layer reset, tokens, base, layout, components, print;';

it('there are style sheets with layers', () => {
  expect(sheets.length).toBeGreaterThan(4);
});

it.each(sheets)('$file says the order of layers first, since whichever sheet a page loads first decides it', ({ text }) => {
  expect(text.slice(0, text.indexOf('{'))).toContain(order);
});
