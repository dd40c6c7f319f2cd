import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { store } from '../../../src/tools/import/run/store.ts';
import { law } from '../../tools/import/support/documents.ts';
import { importText } from '../../tools/import/support/importText.ts';

const top = mkdtempSync(join(tmpdir(), 'mingce-gate-'));
afterAll(() => {
  rmSync(top, { recursive: true });
  vi.unstubAllEnvs();
  vi.resetModules();
});

const originals = join(top, 'originals');
vi.stubEnv('ORIGINALS', originals);
// The folder is read when the module is; another test's copy of it reads the site's own.
vi.resetModules();
const { officialTexts } = await import('../../../src/site/originals/integration.ts');
const { readOriginalFile } = await import('../../../src/site/originals/read.ts');

/** Runs the hooks of a build whose pages are those in `dist`. */
function build(): readonly string[] {
  const routes: string[] = [];
  const { hooks } = officialTexts();
  const config = { root: pathToFileURL(`${top}/`) };
  void hooks['astro:config:setup']?.({ config, command: 'build', injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern) } as never);
  void hooks['astro:build:done']?.({ dir: pathToFileURL(`${top}/dist/`), logger: { info: () => undefined } } as never);
  return routes;
}

it('adds no page where no office has imported a text', () => {
  expect(build()).toEqual([]);
});

it('stops the build where a page is missing or differs by one character, and lets it pass where none does', async () => {
  const original = await importText(law);
  store(original, originals);
  expect(build).toThrow('does not show made');
  const page = join(top, 'dist/policies/made/official/index.html');
  mkdirSync(join(page, '..'), { recursive: true });
  const html = original.blocks.map(({ id, text }) => `<p data-verbatim="${id}">${text}</p>`).join('');
  writeFileSync(page, html);
  expect(build()).toEqual(['/[...lang]/policies/[policy]/official', '/[...lang]/policies/official/[page]']);
  writeFileSync(page, html.replace('每月', '每年'));
  expect(build).toThrow(/does not show art2\.1 as it was imported\.\nImported: .*每月.*\nShown: {4}.*每年/u);
});

it('refuses a text that was changed by hand, since its checksum differs', () => {
  const file = join(originals, 'made.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace('每月巡查', '每年巡查'));
  expect(() => readOriginalFile('made')).toThrow(/checksum differs.*npm run import/u);
  writeFileSync(file, whole.slice(0, 100));
  expect(() => readOriginalFile('made')).toThrow('not JSON');
  writeFileSync(file, whole.replace('"version": 1', '"version": 2'));
  expect(() => readOriginalFile('made')).toThrow('version 2');
});
