import { afterEach, expect, test, vi } from 'vitest';
import { absolute, href } from '../../src/site/href.ts';

afterEach(() => vi.unstubAllEnvs());

test('Chinese stands at the top, the other languages below their code', () => {
  vi.stubEnv('BASE_URL', '/');
  expect(href('/policies/')).toBe('/policies/');
  expect(href('/policies/', 'vi')).toBe('/vi/policies/');
});

test('every address lies below the base path, however that is written', () => {
  for (const base of ['/mingce', '/mingce/']) {
    vi.stubEnv('BASE_URL', base);
    expect(href('/')).toBe('/mingce/');
    expect(href('/policies/#a', 'en')).toBe('/mingce/en/policies/#a');
  }
});

test('a whole address begins with the site', () => {
  vi.stubEnv('BASE_URL', '/mingce');
  expect(absolute('/about/', 'en', new URL('https://example.org'))).toBe('https://example.org/mingce/en/about/');
});
