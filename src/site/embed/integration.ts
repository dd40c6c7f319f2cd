import type { AstroIntegration } from 'astro';
import { appendFile } from 'node:fs/promises';
import { embedHeaders } from './headers.ts';
import { allowedOrigins } from './origins.ts';

/** Writes into `_headers` which sites may show a calculator in a frame. */
export function embedding(): AstroIntegration {
  return {
    name: 'mingce:embedding',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await appendFile(new URL('_headers', dir), embedHeaders(allowedOrigins));
        logger.info(`calculators may be shown in frames by ${allowedOrigins.length === 0 ? 'no other site' : allowedOrigins.join(' ')}`);
      },
    },
  };
}
