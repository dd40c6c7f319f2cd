import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt, roomNow } from '../../../src/islands/store/index.ts';

const refused = (name: string) => attempt(() => Promise.reject(new DOMException('', name)));

afterEach(() => { vi.unstubAllGlobals(); });

describe('in a frame of another site', () => {
  it('a database that the browser does not open for lack of permission is not called damaged', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw new DOMException('', 'SecurityError'); } });
    expect(await refused('UnknownError')).toEqual({ ok: false, problem: { kind: 'notAllowed' } });
    if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
    else Object.defineProperty(globalThis, 'localStorage', before);
  });

  it('what browsers lack on a page without https means that nothing can be kept, and on any other a mistake', async () => {
    const numbering = () => attempt(() => Promise.reject(new TypeError('crypto.randomUUID is not a function')));
    vi.stubGlobal('isSecureContext', false);
    expect(await numbering()).toEqual({ ok: false, problem: { kind: 'notAllowed' } });
    vi.stubGlobal('isSecureContext', true);
    await expect(numbering()).rejects.toThrow('randomUUID');
  });

  it('nothing is known of the room where the browser says nothing of it', async () => {
    vi.stubGlobal('navigator', {});
    expect(await roomNow()).toEqual({ used: null, most: null, isLasting: false });
  });
});

it('a database that is broken where things can be kept is damaged', async () => {
  vi.stubGlobal('localStorage', {});
  expect(await refused('UnknownError')).toEqual({ ok: false, problem: { kind: 'damaged' } });
});
