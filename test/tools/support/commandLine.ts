import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll } from 'vitest';

const top = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'mingce-evaluate-'));

afterAll(() => { rmSync(folder, { recursive: true }); });

/** What a command left: its exit code, and what it wrote. */
export type Ran = Readonly<{ code: number | null; out: string; error: string }>;

// Started dozens of times, the tool is compiled once.
const env = { ...process.env, NODE_COMPILE_CACHE: join(top, '.cache/node') };

/** Runs `evaluate` with these words and this standard input. */
export function run(words: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/evaluate.ts', ...words], { cwd: top, input, env, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

/** The path of a new file with this text, gone after the tests of the file. */
export function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The rows of a result, by column. */
export function rows({ out }: Ran): readonly Readonly<Record<string, string>>[] {
  return parse(out, { columns: true }) as unknown as readonly Readonly<Record<string, string>>[];
}
