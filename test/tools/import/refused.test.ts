import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { law } from './support/documents.ts';

const top = mkdtempSync(join(tmpdir(), 'mingce-refused-'));
afterAll(() => rmSync(top, { recursive: true }));
const text = join(top, 'law.txt');
writeFileSync(text, law.join('\n'));
const folder = join(top, 'many');
mkdirSync(folder);
for (const name of ['one', 'two']) writeFileSync(join(folder, `${name}.txt`), law.join('\n'));
const originals = join(top, 'originals');
mkdirSync(join(originals, 'folder.json'), { recursive: true });
writeFileSync(join(originals, 'empty.json'), '{}');

/** What a tool says that must refuse what it was given: a sentence, and never a stack. */
function refused(tool: 'import' | 'newPolicy', ...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...given], { encoding: 'utf8', timeout: 20_000 });
  expect([status, stdout], stderr).toEqual([2, '']);
  expect(stderr).not.toMatch(/\n\s+at |Error:/u);
  return stderr;
}

describe('npm run import, where it cannot write', () => {
  it('refuses a file in the place of the folder to write to', () => {
    expect(refused('import', text, '--id', 'law', '--to', text)).toBe(`${text} is a file. Name a folder to write to.\n`);
  });

  it('refuses that once for a whole folder of documents, before any is read', () => {
    expect(refused('import', folder, '--to', text)).toBe(`${text} is a file. Name a folder to write to.\n`);
  });

  it.runIf(process.platform === 'linux')('comes back where the system lets no folder be made', () => {
    expect(refused('import', text, '--id', 'law', '--to', '/proc/nothing/deep')).toMatch(/^\/proc\/nothing\/deep\S* cannot be written/u);
  });

  it('refuses a folder in the place of the file it would write', () => {
    expect(refused('import', text, '--id', 'folder', '--to', originals)).toContain('folder.json cannot be read: it is a folder.');
  });

  it('leaves no folder behind where it writes nothing', () => {
    const empty = join(top, 'empty.txt');
    writeFileSync(empty, '');
    refused('import', empty, '--id', 'empty', '--to', join(top, 'left', 'over'));
    expect(existsSync(join(top, 'left'))).toBe(false);
  });

  it('refuses an option with nothing for its value', () => {
    expect(refused('import', text, '--id', 'law', '--to', '')).toContain('--to needs a value.');
  });

  it('refuses an option that stands twice', () => {
    expect(refused('import', text, '--id', 'law', '--id', 'other')).toBe('--id stands twice. Write it once.\n');
  });
});

describe('npm run new-policy refuses', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['an option that it does not know, before it writes anywhere else', ['bridge', '--from', originals, '--too', top], 'There is no option --too.'],
    ['an option without its value', ['bridge', '--from', originals, '--to'], '--to needs a value.'],
    ['a beginning of ids without one', ['bridge', '--ids', '--to', top], '--ids needs a value.'],
    ['an option that stands twice', ['bridge', '--to', top, '--to', top], '--to stands twice.'],
    ['a second word', ['bridge', 'extra', '--from', originals], 'extra is too much.'],
    ['options without a policy', ['--from', originals], 'Name the policy.'],
    ['a policy that was not imported', ['bridge', '--from', originals], 'Import it first'],
    ['a folder in the place of the official text', ['folder', '--from', originals], 'it is a folder.'],
    ['a file that the importer did not write', ['empty', '--from', originals], 'is not as the importer writes it. Import the file again'],
  ])('%s', (_, given, said) => {
    const before = readdirSync('content/policies');
    expect(refused('newPolicy', ...given)).toContain(said);
    expect(readdirSync('content/policies')).toEqual(before);
  });

  it('a file in the place of the folder to write to, and a folder in the place of the edition', () => {
    expect(spawnSync(process.execPath, ['src/tools/import.ts', text, '--id', 'law', '--to', originals]).status).toBe(0);
    expect(refused('newPolicy', 'law', '--from', originals, '--to', text)).toContain(`${text} is a file.`);
    expect(refused('newPolicy', 'law', '--from', originals, '--to', join(top, 'mispelt'))).toContain('There is no folder');
    mkdirSync(join(top, 'editions', 'law.mdx'), { recursive: true });
    expect(refused('newPolicy', 'law', '--from', originals, '--to', join(top, 'editions'))).toContain('law.mdx cannot be read: it is a folder.');
    expect(readFileSync(text, 'utf8')).toBe(law.join('\n'));
  });
});
