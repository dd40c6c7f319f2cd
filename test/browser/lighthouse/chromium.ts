import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from '../support/findBrowser.ts';
import { flags } from '../support/launch.ts';

/** A browser that Lighthouse can speak to: the port it listens on, a folder of its own, and how to end it. */
export type Listening = Readonly<{ port: number; folder: string; close: () => Promise<void> }>;

/**
 * Starts a browser that listens on a free port; Playwright's speaks through a pipe.
 * @throws Error with what the browser said, when it ends before it listens.
 */
export async function listening({ executablePath, env }: FoundBrowser): Promise<Listening> {
  const folder = await mkdtemp(join(tmpdir(), 'mingce-lighthouse-'));
  const child = spawn(executablePath, [...flags, '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`, 'about:blank'], {
    env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const port = await new Promise<number>((found, failed) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, listens] = /listening on ws:\/\/[^:]+:(\d+)\//u.exec(said) ?? [];
      if (listens !== undefined) found(Number(listens));
    });
    child.on('error', failed);
    child.on('exit', () => { failed(new Error(`The browser ended before it listened:\n${said}`)); });
  });
  return { port, folder, close: async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  } };
}
