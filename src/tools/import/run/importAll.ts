import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { importOne, type Done, type Task } from './importOne.ts';

/** So few files are read before other threads have started. */
const worthThreads = 60;

/**
 * Imports files, many at once on all cores, and tells of each when it is done. One that cannot be read does not stop the rest.
 * @returns What came of each, in the order of the tasks.
 */
export async function importAll(tasks: readonly Task[], tell: (done: Done, count: number) => void): Promise<readonly Done[]> {
  const results: (Done | undefined)[] = tasks.map(() => undefined);
  let count = 0;
  const note = (at: number, done: Done) => {
    results[at] = done;
    count += 1;
    tell(done, count);
  };
  if (tasks.length < worthThreads) {
    for (const [at, task] of tasks.entries()) note(at, await safely(task));
  } else {
    await inThreads(tasks, Math.min(availableParallelism(), 8), note);
  }
  return results.filter((done) => done !== undefined);
}

/** Imports one file; what nobody foresaw is told as it is, so that the other files are still imported. */
export async function safely(task: Task): Promise<Done> {
  try {
    return (await importOne(task)).done;
  } catch (error) {
    return { kind: 'refused', file: task.file, id: task.id, why: `${task.file} could not be imported: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A message of a thread: what came of the task at a place in the list. */
export type Told = Readonly<{ at: number; done: Done }>;

const batch = 16;

function inThreads(tasks: readonly Task[], threads: number, note: (at: number, done: Done) => void): Promise<void> {
  let next = 0;
  const take = () => {
    const from = next;
    next = Math.min(tasks.length, next + batch);
    return tasks.slice(from, next).map((task, index) => ({ at: from + index, task }));
  };
  const run = () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url));
    let open = 0;
    const give = () => {
      const more = take();
      open = more.length;
      if (open === 0) void worker.terminate().then(() => resolve());
      else worker.postMessage(more);
    };
    worker.on('message', ({ at, done }: Told) => {
      note(at, done);
      open -= 1;
      if (open === 0) give();
    });
    worker.on('error', reject);
    give();
  });
  return Promise.all(Array.from({ length: threads }, run)).then(() => undefined);
}
