import { describe, expect, it } from 'vitest';
import { embedHeaders } from '../../../src/site/embed/headers.ts';
import { readOrigins } from '../../../src/site/embed/origins.ts';
import { headersFor, parseHeaders } from '../../../src/tools/serve/headers.ts';

describe('EMBED_ORIGINS', () => {
  it('names nobody unless the publisher does', () => {
    expect(readOrigins(undefined)).toEqual([]);
    expect(readOrigins(' ')).toEqual([]);
  });

  it('names origins with spaces between, a star for all below a name, or one for any site', () => {
    expect(readOrigins('https://village.example  http://localhost:8080 https://*.county.example')).toEqual(['https://village.example', 'http://localhost:8080', 'https://*.county.example']);
    expect(readOrigins('https://village.example *')).toEqual(['*']);
  });

  it.each(['village.example', 'https://village.example/', 'https://village.example/page', "https://a.example;script-src", "'self'", 'https://a.example,https://b.example', 'https://*', 'javascript:alert(1)'])(
    'refuses %s, and says what to write',
    (named) => {
      expect(() => readOrigins(named)).toThrow(`EMBED_ORIGINS names "${named}"`);
      expect(() => readOrigins(named)).toThrow('such as https://village.example');
    },
  );
});

describe('the headers of a build', () => {
  const own = '/*\n  Content-Security-Policy: frame-ancestors \'none\'\n  X-Frame-Options: DENY\n  X-Content-Type-Options: nosniff\n';
  const at = (path: string, origins: readonly string[]) => headersFor(parseHeaders(own + embedHeaders(origins)), path);

  it('let the named sites frame a calculator alone, in every language', () => {
    for (const path of ['/embed/disability-benefits/', '/en/embed/disability-benefits/', '/vi/embed/child-friendly-commune/']) {
      expect(at(path, ['https://a.example', 'https://b.example'])).toEqual({
        'Content-Security-Policy': 'frame-ancestors https://a.example https://b.example', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff',
      });
    }
  });

  it.each(['/', '/embedding/', '/calculators/disability-benefits/', '/en/policies/wenzhou-2016-41/', '/policies/embed/'])('let nobody frame %s', (path) => {
    expect(at(path, ['*'])).toMatchObject({ 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' });
  });

  it('let nobody frame anything when nobody is named', () => {
    expect(at('/embed/disability-benefits/', [])).toMatchObject({ 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' });
  });
});
