import { readFile } from 'node:fs/promises';
import { parseConfigFileTextToJson } from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

type Configuration = Readonly<{ overrides: readonly Readonly<{ rules: Readonly<Record<string, unknown>> }>[] }>;

type Plugin = Readonly<{ rules: Readonly<Record<string, Readonly<{ meta: Readonly<{ docs: Readonly<{ requiresTypeChecking?: boolean }> }> }>>> }>;

/** Why each stands aside is said beside the others. */
const leftOut = ['no-misused-spread', 'no-unsafe-class-instance-assignment', 'no-unsafe-enum-assignment'];

/** Rules of typescript-eslint's strict set that it can ask only where types are known. */
function strictTyped(): readonly string[] {
  const names = tseslint.configs.strictTypeChecked.flatMap(({ rules }) => Object.keys(rules ?? {}));
  const { rules } = tseslint.plugin as unknown as Plugin;
  return names.map((name) => name.replace('@typescript-eslint/', '')).filter((name) => rules[name]?.meta.docs.requiresTypeChecking === true);
}

it('the lint that knows types asks everything of the strict set, but for what is left out for a reason', async () => {
  const text = await readFile('.config/oxlint.json', 'utf8');
  const { config } = parseConfigFileTextToJson('oxlint.json', text) as { config: Configuration };
  const asked = new Set(config.overrides.flatMap(({ rules }) => Object.keys(rules)).map((name) => name.replace('typescript/', '')));
  const strict = strictTyped();
  expect(strict.length).toBeGreaterThan(40);
  expect(strict.filter((name) => !asked.has(name)).sort()).toEqual(leftOut);
  for (const name of leftOut) expect(text).toContain(name);
});
