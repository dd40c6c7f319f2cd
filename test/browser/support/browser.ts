import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launch } from './launch.ts';

let running: Promise<Browser> | undefined;

/** The browser of this test file: started when it is first asked for, closed after the last test. */
export function browser(): Promise<Browser> {
  running ??= launch(inject('browser'));
  return running;
}

afterAll(async () => {
  await (await running)?.close();
});
