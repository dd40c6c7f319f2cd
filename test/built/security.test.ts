import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, fileAt, files } from './support/dist.ts';
import { pages, withTag } from './support/pages.ts';
import { allows, policyOf } from './support/policy.ts';
import { addressesInStyle, describe as name, subresources } from './support/references.ts';
import { inlineScripts } from './support/weight.ts';

const knownSources = /^('self'|'none'|'sha(256|384|512)-[\w+/=]+'|blob:|data:)$/;

it('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('$file', (page) => {
  const policy = policyOf(page);
  const sources = (directive: string) => policy?.get(directive) ?? policy?.get('default-src') ?? [];

  it('carries a strict Content-Security-Policy in its head', () => {
    expect([...(policy?.keys() ?? [])]).toEqual(expect.arrayContaining(['default-src', 'base-uri']));
    const lax = [...(policy ?? [])].flatMap(([directive, found]) =>
      found.filter((source) => !knownSources.test(source)).map((source) => `${directive} ${source}`),
    );
    expect(lax).toEqual([]);
    expect(sources('script-src')).not.toContain('data:');
    // Browsers ignore a policy outside the head; what stands before it is checked by hash below.
    const head = page.elements.slice(0, page.elements.findIndex(({ tag }) => tag === 'body'));
    expect(head.some(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')).toBe(true);
  });

  it('holds only scripts and styles whose hash is in the policy', () => {
    const scripts = inlineScripts(page).filter((text) => !allows(sources('script-src'), text));
    const styles = withTag(page, 'style').filter(({ text }) => !allows(sources('style-src'), text));
    expect([...scripts, ...styles.map(({ text }) => text)].map((text) => text.slice(0, 80))).toEqual([]);
  });

  it('has no inline handlers, javascript: links or style attributes, which the policy would block', () => {
    const refused = page.elements.flatMap((element) =>
      [...element.attributes]
        .filter(([attribute, value]) => /^on|^style$|^srcdoc$/.test(attribute) || /^\s*javascript:/i.test(value))
        .map(([attribute]) => `${attribute} on ${name(element)}`),
    );
    expect(refused).toEqual([]);
  });

  it('fetches nothing from another origin', () => {
    const elsewhere = subresources(page).filter(({ address }) => fileAt(address, page.file).kind === 'elsewhere');
    expect(elsewhere).toEqual([]);
    const forms = withTag(page, 'form').flatMap(({ attributes }) => attributes.get('action') ?? []);
    expect(forms.filter((address) => fileAt(address, page.file).kind === 'elsewhere')).toEqual([]);
  });

  it('says its language', () => {
    expect(withTag(page, 'html')[0]?.attributes.get('lang')).toMatch(/^(zh-Hans|vi|en)$/);
  });
});

it('style sheets fetch nothing from another origin', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  const elsewhere = sheets.flatMap((file) =>
    addressesInStyle(readFileSync(join(dist, file), 'utf8')).filter((address) => fileAt(address, file).kind === 'elsewhere'),
  );
  expect(elsewhere).toEqual([]);
});

it('security headers are deployed with the pages', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  for (const header of ["frame-ancestors 'none'", 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer']) {
    expect(headers).toContain(header);
  }
});
