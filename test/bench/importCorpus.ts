/** Imports the folder named first into the folder named second, and prints how long it took: a process of its own, so that its memory can be told. */
import { importAll } from '../../src/tools/import/run/importAll.ts';
import { tasksFor } from '../../src/tools/import/run/tasks.ts';

const [, , from = '', to = ''] = process.argv;
const { tasks } = tasksFor({ kind: 'import', from, id: undefined, document: undefined, again: false, to });
const start = performance.now();
const done = await importAll(tasks, () => undefined);
const imported = done.filter(({ kind }) => kind === 'imported').length;
console.log(JSON.stringify({ imported, seconds: (performance.now() - start) / 1000, memory: process.resourceUsage().maxRSS * 1024 }));
