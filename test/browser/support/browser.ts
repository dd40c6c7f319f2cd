import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from './launch.ts';

let running: Promise<Browser> | undefined;

/** The browser of this worker: started when a test first asks for it, and gone with the worker. */
export function browser(): Promise<Browser> {
  running ??= launch(inject('browser'));
  return running;
}
