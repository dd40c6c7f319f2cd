import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/schemas/packed/index.ts';

/** As it arrives in the page: what was packed was a text on the way. */
function sent<T extends object>(data: T): T {
  return unpack<T>(JSON.parse(JSON.stringify(pack(data))) as ReturnType<typeof pack<T>>);
}

describe('data that came through a page', () => {
  it('is the same data', () => {
    const key = fc.string().filter((name) => name !== '@' && name !== '__proto__');
    fc.assert(fc.property(fc.object({ key, maxDepth: 4, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }), (data) => {
      expect(sent(data)).toEqual(data);
    }));
  });

  it('has one object where it had one, however deep, and two where it had two that look alike', () => {
    const inner = { kind: 'answered' };
    const outer = { of: [inner, inner] };
    const alike = { kind: 'answered' };
    const { first, second, named, other } = sent({ first: { when: outer }, second: { when: outer }, named: inner, other: alike });
    expect(first.when).toBe(second.when);
    expect(first.when.of[0]).toBe(named);
    expect(first.when.of[1]).toBe(named);
    expect(other).toEqual(named);
    expect(other).not.toBe(named);
  });

  it('is written once where it stands in several places', () => {
    const long = { text: 'x'.repeat(1000) };
    expect(JSON.stringify(pack({ a: long, b: long, c: [long] })).length).toBeLessThan(1100);
  });

  it('is not packed where a field would be taken for a reference', () => {
    expect(() => pack({ a: { '@': 0 } })).toThrow('Give it a word for a name.');
  });

  it('has the changes made on its way', () => {
    const cite = { clause: 'wz-1', phrase: '一句话' };
    expect(unpack(pack({ one: cite, two: cite }, (name, value) => (name === 'phrase' ? '' : value)))).toEqual({
      one: { clause: 'wz-1', phrase: '' }, two: { clause: 'wz-1', phrase: '' },
    });
  });
});
