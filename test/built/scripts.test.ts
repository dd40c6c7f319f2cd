import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from './support/dist.ts';

const folder = join(dist, '_astro');
const imports = /(?:^|[;}])(?:import|export)(?:[^"'();]*?from)?["']\.\/([^"']+\.js)["']/gu;
const imported = new Map(readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => [file, [...readFileSync(join(folder, file), 'utf8').matchAll(imports)].map(([, to = '']) => to)]));

/** The way from a file back to itself through what files import before they run; null when there is none. */
function wayBack(from: string): readonly string[] | null {
  const ways: (readonly string[])[] = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imported.get(way.at(-1) ?? '') ?? []) {
      if (next === from) return [...way, from];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

it('no script needs itself before it runs: of two that import each other, neither comes', () => {
  expect([...imported.values()].flat().length).toBeGreaterThan(50);
  expect([...imported.keys()].map(wayBack).filter((way) => way !== null)).toEqual([]);
});
