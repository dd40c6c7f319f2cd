import { describe, expect, it } from 'vitest';
import { oneSheet } from '../../../src/site/oneSheet/oneSheet.ts';

describe('several style sheets as one', () => {
  it('keep a rule that stands in several where it stands last, so that it wins over what it won over', () => {
    const sheets = ['@layer base;@layer components{.a{color:red}.b{top:0}}', '@layer base;@layer components{.a.a{color:blue}.a{color:red}}'];
    expect(oneSheet(sheets)).toBe('@layer base,components;@layer components{.b{top:0}.a.a{color:blue}.a{color:red}}');
  });

  it('keep the order of layers, even of one whose first rules are dropped, and rules outside layers outside', () => {
    const sheets = ['@layer reset;@layer components{.a{top:0}}@layer print{.p{top:1px}}', '.free{top:2px}@layer components{.a{top:0}}'];
    expect(oneSheet(sheets)).toBe('@layer reset,components,print;@layer components{.a{top:0}}@layer print{.p{top:1px}}.free{top:2px}');
  });

  it('keep the same rule in two layers, blocks within blocks, and braces within strings', () => {
    const sheet = '@layer a,b;@layer a{.x{top:0}@media print{.x{top:1px}.y::before{content:"}{"}}}@layer b{.x{top:0}}';
    expect(oneSheet([sheet, sheet])).toBe(sheet);
  });

  it('are refused where one has to stand first', () => {
    expect(() => oneSheet(['@import "other.css";'])).toThrow('@import');
  });
});
