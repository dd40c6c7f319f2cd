import { parentPort } from 'node:worker_threads';
import { safely, type Told } from './importAll.ts';
import type { Task } from './importOne.ts';

parentPort?.on('message', (tasks: readonly Readonly<{ at: number; task: Task }>[]) => {
  void importEach(tasks);
});

/** Imports the files of a batch one after the other and tells of each. */
async function importEach(tasks: readonly Readonly<{ at: number; task: Task }>[]): Promise<void> {
  for (const { at, task } of tasks) parentPort?.postMessage({ at, done: await safely(task) } satisfies Told);
}
