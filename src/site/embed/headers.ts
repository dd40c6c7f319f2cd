import { languages } from '../languages.ts';
import { scopeOf } from '../offline/scopes.ts';

/**
 * The blocks of a `_headers` file that let these sites show calculators in frames; every other page stays as `/*` has it.
 * A line with `!` takes back what a block above says, as Cloudflare Pages reads it; where a host lets the last block win the
 * lines mean nothing, and where it adds up all blocks the strictest counts, so that nothing is shown.
 * @returns An empty text when nobody may.
 */
export function embedHeaders(origins: readonly string[]): string {
  if (origins.length === 0) return '';
  const blocks = languages.map((lang) => `
/${scopeOf(lang)}embed/*
  ! Content-Security-Policy
  ! X-Frame-Options
  ! Cross-Origin-Resource-Policy
  Content-Security-Policy: frame-ancestors ${origins.join(' ')}
  Cross-Origin-Resource-Policy: cross-origin
`);
  return `\n# Written by the build: the sites of EMBED_ORIGINS may show a calculator in a frame.${blocks.join('')}`;
}
