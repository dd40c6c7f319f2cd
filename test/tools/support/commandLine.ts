import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import { run as evaluate, type Ran } from '../../../src/tools/evaluate/run.ts';

export type { Ran } from '../../../src/tools/evaluate/run.ts';

const top = join(import.meta.dirname, '../../..');

/** What `evaluate` leaves with these words and this standard input, asked for where it stands: starting a program takes a second. */
export function run(words: readonly string[], input = ''): Ran {
  return evaluate(words, new Date().toISOString().slice(0, 10), () => input);
}

/** The same from the program itself. */
export function started(words: readonly string[], input = ''): Omit<Ran, 'code'> & Readonly<{ code: number | null }> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/evaluate.ts', ...words], { cwd: top, input, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

/** The path of a new file that holds this, gone after the test. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingce-evaluate-'));
  onTestFinished(() => { rmSync(folder, { recursive: true }); });
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The rows of a result, by column. */
export function rows({ out }: Ran): readonly Readonly<Record<string, string>>[] {
  return parse(out, { columns: true }) as unknown as readonly Readonly<Record<string, string>>[];
}
