import { describe, expect, it } from 'vitest';
import { inPage } from '../../src/site/inPage.ts';

describe('data inside a page', () => {
  it('comes back as it was, with what nothing bounds', () => {
    const data = { text: '"低保" ≤ 1,000', list: [1, null, true, { most: Infinity }], nested: { least: 0 } };
    expect(JSON.parse(inPage(data))).toEqual(data);
  });

  it('cannot end its script or begin a comment', () => {
    const text = '</script><!-- <b>';
    expect(inPage({ text })).not.toContain('<');
    expect(JSON.parse(inPage({ text }))).toEqual({ text });
  });

  it.each([['a function', () => 1], ['a bigint', 1n], ['NaN', NaN], ['minus infinity', -Infinity]])('refuses %s, naming the field', (_, value) => {
    expect(() => inPage({ rules: { amount: value } })).toThrow('The field "amount"');
  });
});
