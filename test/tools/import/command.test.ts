import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOriginal } from '../../../src/schemas/originals/index.ts';
import { readOptions } from '../../../src/tools/import/run/options.ts';
import { idFor, tasksFor } from '../../../src/tools/import/run/tasks.ts';
import { importBytes } from './support/importText.ts';
import { law, notice } from './support/documents.ts';
import { makeDocx } from './support/makeDocx.ts';
import { makePdf } from './support/makePdf.ts';

const top = mkdtempSync(join(tmpdir(), 'mingce-import-'));
const to = join(top, 'out');
afterAll(() => rmSync(top, { recursive: true }));

type Ran = Readonly<{ code: number; out: string; err: string }>;

/** Runs the importer as `npm run import` does. */
function run(...given: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, ['src/tools/import.ts', ...given, '--to', to], (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }));
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(top, name);
  writeFileSync(path, content);
  return path;
}

const written = () => (readdirSync(top).includes('out') ? readdirSync(to).sort() : []);

describe('npm run import', () => {
  it('writes an official text and says what it recognised, took out, mended and doubts', async () => {
    const { code, out } = await run(file('law.txt', [...law, '[打印] [关闭]'].join('\n')), '--id', 'bridge-law');
    expect(code).toBe(0);
    expect(out).toContain('青石市桥梁养护条例');
    expect(out).toContain('text, utf-8 · zh-Hans · 5 clauses, 1 paragraphs, 2 headings');
    expect(out).toContain('line 11, siteButtons: [打印] [关闭]');
    expect(written()).toEqual(['bridge-law.json']);
    expect(readOriginal(readFileSync(join(to, 'bridge-law.json'), 'utf8'))).toMatchObject({ id: 'bridge-law', blocks: expect.any(Array) as unknown });
  });

  it('imports the same file once, and another under the same id only when told to', async () => {
    const before = readFileSync(join(to, 'bridge-law.json'), 'utf8');
    expect(await run(join(top, 'law.txt'), '--id', 'bridge-law')).toMatchObject({ code: 0, out: expect.stringContaining('nothing has changed') as string });
    const other = file('other.txt', notice.join('\n'));
    expect(await run(other, '--id', 'bridge-law')).toMatchObject({ code: 2, err: expect.stringContaining('Add --again to replace it') as string });
    expect(readFileSync(join(to, 'bridge-law.json'), 'utf8')).toBe(before);
    expect((await run(other, '--id', 'bridge-law', '--again')).code).toBe(0);
    expect(readFileSync(join(to, 'bridge-law.json'), 'utf8')).not.toBe(before);
    expect(written()).toEqual(['bridge-law.json']);
  });

  it('takes one document out of a collection', async () => {
    const collection = file('collection.txt', ['第一篇：修石桥', '一、石板', '换上新石板。', '第二篇：修木桥', '一、木板', '换上新木板。'].join('\n'));
    expect((await run(collection, '--id', 'wood', '--document', '2')).code).toBe(0);
    const read = readOriginal(readFileSync(join(to, 'wood.json'), 'utf8'));
    expect('blocks' in read ? read.blocks.map(({ id, text }) => `${id} ${text}`) : read).toEqual(['title 修木桥', 's1 一、木板', 's1.p1 换上新木板。']);
    expect(await run(collection, '--id', 'none', '--document', '3')).toMatchObject({ code: 2, err: expect.stringContaining('documents 1 to 2') as string });
  });

  it('imports a folder, goes on after a bad file, and the second time does only what is new', async () => {
    const folder = join(top, 'many');
    mkdirSync(join(folder, 'inner'), { recursive: true });
    writeFileSync(join(folder, 'law.txt'), law.join('\n'));
    writeFileSync(join(folder, 'inner', 'Notice (2).md'), notice.join('\n'));
    writeFileSync(join(folder, '桥.txt'), notice.join('\n'));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'picture.png'), 'no document');
    writeFileSync(join(top, 'outside.txt'), law.join('\n'));
    symlinkSync(join(top, 'outside.txt'), join(folder, 'link.txt'));
    const first = await run(folder, '--id', 'town');
    expect(first.code).toBe(2);
    expect(first.out).toContain('3 imported, 0 unchanged, 2 refused');
    expect(first.out).toMatch(/town-empty\s+refused: empty\.txt is empty/u);
    expect(first.out).toMatch(/town-link\s+refused: link\.txt leads out of the folder/u);
    expect(first.err).toContain('4 of 4 files');
    expect(written().filter((name) => name.startsWith('town-'))).toEqual(['town-inner-notice-2.json', 'town-law.json', expect.stringMatching(/^town-text-[0-9a-f]{10}\.json$/u)]);
    writeFileSync(join(folder, 'new.txt'), law.join('\n'));
    expect((await run(folder, '--id', 'town')).out).toContain('1 imported, 3 unchanged, 2 refused');
  });

  it('imports more than a handful in threads, in the order of their names', async () => {
    const folder = join(top, 'threads');
    mkdirSync(folder);
    for (let at = 0; at < 70; at += 1) writeFileSync(join(folder, `law-${String(at)}.txt`), law.join('\n').replaceAll('青石市', `青石${String(at)}市`));
    const { code, out } = await run(folder, '--id', 'many');
    expect(code).toBe(0);
    expect(out).toContain('70 imported, 0 unchanged, 0 refused');
    expect(readFileSync(join(to, 'many-law-69.json'), 'utf8')).toContain('青石69市');
  });
});

describe('bad input is refused with a sentence that says what to do, and nothing is written', () => {
  const bomb = new Uint8Array(30_000_000);
  it.each<readonly [string, string, () => Uint8Array | string, string]>([
    ['an empty file', 'empty.txt', () => '', 'is empty'],
    ['white space alone', 'blank.txt', () => ' \n \n', 'holds no text'],
    ['a binary file', 'picture.txt', () => new Uint8Array(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), 'binary file'],
    ['an unknown encoding', 'russian.txt', () => new Uint8Array(Array.from({ length: 900 }, (_, at) => (at % 9 === 8 ? 32 : 0xc1 + ((at * 31) % 31)))), 'no encoding the importer knows'],
    ['another language', 'english.txt', () => 'An act to keep bridges clean.\n1. Sweep them.', 'neither Chinese nor Vietnamese'],
    ['a scanned PDF', 'scan.pdf', () => makePdf([[], []]), 'no text layer'],
    ['a PDF with a password', 'locked.pdf', () => makePdf([[{ text: '桥', at: 700 }]], { isLocked: true }), 'protected by a password'],
    ['a damaged PDF', 'broken.pdf', () => '%PDF-1.4\nnothing', 'cannot be read as a PDF'],
    ['a Word file with a password', 'locked.docx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'remove the password'],
    ['an old Word file', 'old.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save it as .docx'],
    ['a zip bomb', 'bomb.docx', () => makeDocx(['桥'], [{ name: 'word/media/x.bin', content: bomb }]), 'made to do harm'],
    ['a zip bomb that lies about its size', 'liar.docx', () => makeDocx(['桥'], [{ name: 'word/media/x.bin', content: bomb, claims: 10 }]), 'made to do harm'],
    ['a cut-off Word file', 'cut.docx', () => makeDocx(['桥']).subarray(0, 300), 'damaged'],
    ['a packed file', 'files.zip', () => makeDocx(['桥']), 'Unpack it'],
  ])('%s', async (_, name, content, says) => {
    const bytes = content();
    const refused = importBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes), name);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toThrow(name);
  });

  it('a file of 100 MB, before it is read', async () => {
    const large = file('large.txt', new Uint8Array(100_000_000));
    expect(await run(large, '--id', 'large')).toMatchObject({ code: 2, err: expect.stringContaining('takes up to 30 MB') as string });
    expect(written()).not.toContain('large.json');
  });

  it.each(['../up', 'a/b', 'a\\b', '..', 'Böse', 'a..b', '.hidden', 'con:x', 'x'.repeat(101)])('the id %j', (id) => {
    expect(() => readOptions(['law.txt', '--id', id])).toThrow('cannot be an id');
  });

  it('a path that leads out of the folder, on the command line', async () => {
    const before = written();
    expect(await run(join(top, 'law.txt'), '--id', '../up')).toMatchObject({ code: 2, err: expect.stringContaining('cannot be an id') as string });
    expect(written()).toEqual(before);
  });

  it.each([[['law.txt'], '--id'], [['nowhere.txt', '--id', 'x'], 'cannot be found'], [['--fast', 'law.txt', '--id', 'x'], 'no option --fast'], [['law.txt', 'other.txt', '--id', 'x'], 'one file or folder'], [['law.txt', '--id', 'x', '--document', '0'], 'is no number']] as const)('%j', (given, says) => {
    const ask = () => {
      const options = readOptions(given.map((word) => (word.endsWith('.txt') ? join(top, word) : word)));
      return options.kind === 'help' ? options : tasksFor(options);
    };
    expect(ask).toThrow(says);
  });
});

it('a file name becomes an id that can stand in an address', () => {
  expect(idFor('Kế hoạch số 5.docx', undefined)).toBe('ke-hoach-so-5');
  expect(idFor('Đề án/Bản 1.pdf', 'x')).toBe('x-de-an-ban-1');
  expect(idFor('..hidden..x.txt', undefined)).toBe('hidden.x');
  expect(idFor('通知.txt', undefined)).toMatch(/^text-[0-9a-f]{10}$/u);
  expect(idFor('通知.txt', undefined)).not.toBe(idFor('办法.txt', undefined));
});
