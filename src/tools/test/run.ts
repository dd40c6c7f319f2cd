import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a program said, without colours, and the code it ended with. */
export type Ran = Readonly<{ code: number; text: string }>;

/**
 * Runs a script with this same Node and shows its output as it comes.
 * @param script Path of the script, from the top of the repository.
 */
export function run(script: string, args: readonly string[]): Promise<Ran> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [script, ...args], {
    // Programs are started dozens of times; what Node made of them once need not be made again.
    env: { NODE_COMPILE_CACHE: resolve('.cache/node'), ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  const forward = (to: NodeJS.WriteStream) => (chunk: string) => {
    parts.push(chunk);
    to.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', forward(process.stdout));
  child.stderr.setEncoding('utf8').on('data', forward(process.stderr));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, text: stripVTControlCharacters(parts.join('')) }));
  });
}
