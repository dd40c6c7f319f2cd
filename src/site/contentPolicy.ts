import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type ScriptHash = `sha256-${string}`;

/**
 * The Content-Security-Policy of every page. Astro adds the hashes of what it bundles; the one script that stands in
 * the page itself, before anything is painted, is hashed here.
 */
export function contentPolicy() {
  return {
    directives: [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "worker-src 'self' blob:",
    ] as const satisfies readonly string[] as unknown as `default-src${string}`[],
    scriptDirective: { resources: ["'self'"], hashes: [sizeScriptHash()] },
    styleDirective: { resources: ["'self'"] },
  };
}

/** The hash of the script in SizeScript.astro, exactly as it stands between its tags. */
function sizeScriptHash(): ScriptHash {
  const component = readFileSync(new URL('../components/SizeScript.astro', import.meta.url), 'utf8');
  const script = /<script is:inline>([\s\S]*?)<\/script>/.exec(component)?.[1];
  if (script === undefined) throw new Error('src/components/SizeScript.astro holds no <script is:inline>; without it the large type cannot be applied before the page is painted.');
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
