import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const islands = resolve('src/islands');
const engine = resolve('src/rules/engine/index.ts');

// What calculators made of questions share.
const common = ['flow', 'shared'];

/** Fetched by those who want a table, a comparison or a drawing, or under the result, and weighed with what fetches it. */
const later = /(?:^|\/)(?:several|compare|handover|drawings)\/|\/Coming\.tsx$/;

/**
 * Every name that this island and what it shares import from the engine's door up to its result; types weigh nothing and
 * are left out.
 */
export function namesFromEngine(island: string): readonly string[] {
  const names = new Set<string>();
  const files = [island, ...common].flatMap((folder) => readdirSync(join(islands, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !later.test(name))) {
    const source = readFileSync(join(islands, file), 'utf8');
    for (const [, list = ''] of source.matchAll(/^import \{([^}]*)\} from '[./]+\/rules\/engine\/index\.ts';$/gm)) {
      for (const name of list.split(',').map((each) => each.trim())) if (name !== '' && !name.startsWith('type ')) names.add(name);
    }
  }
  return [...names].sort();
}

/**
 * The engine as the page of this island loads it: all that is imported from it with everything that needs, and nothing else.
 * @returns Bytes after minifying and gzip.
 */
export async function engineWeight(island: string): Promise<number> {
  const entry = 'mingce:engine-of-island';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    plugins: [{
      name: entry,
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? `export { ${namesFromEngine(island).join(', ')} } from ${JSON.stringify(engine)};` : null),
    }],
  });
  const [bundle] = [made].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The engine was not bundled.');
  return gzipSync(bundle.output[0].code, { level: 9 }).length;
}
