/**
 * Turns an office's own files into official texts of the site: `npm run import -- <file|folder> --id <id>`.
 * What was done goes to standard output, progress and refusals to standard error; exit 0 when all went well, 2 when anything was refused.
 */
import { needFolder } from './import/run/folder.ts';
import { importAll } from './import/run/importAll.ts';
import { importOne, type Done } from './import/run/importOne.ts';
import { readOptions, usage, type Options } from './import/run/options.ts';
import { describeOriginal, progress, summary } from './import/run/say.ts';
import { fileOf } from './import/run/store.ts';
import { tasksFor } from './import/run/tasks.ts';
import { Refused } from './import/refused.ts';

async function run(options: Options): Promise<void> {
  if (options.kind === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const { tasks, refused, isFolder } = tasksFor(options);
  needFolder(options.to);
  if (!isFolder) for (const task of tasks) await alone(task);
  else await many(tasks, refused.map((each) => ({ kind: 'refused', ...each })));
}

async function alone(task: Parameters<typeof importOne>[0]): Promise<void> {
  const { done, original } = await importOne(task);
  if (done.kind === 'refused') throw new Refused(`${done.why}\nNothing was written.`);
  process.stdout.write(original === undefined
    ? `This very file was imported as "${task.id}" before; nothing has changed. Add --again to import it afresh.\n`
    : describeOriginal(original, fileOf(task.to, task.id)));
}

async function many(tasks: Parameters<typeof importAll>[0], refused: readonly Done[]): Promise<void> {
  const found = await importAll(tasks, (_, count) => process.stderr.write(progress(count, tasks.length, process.stderr.isTTY)));
  const all = [...found, ...refused];
  process.stdout.write(summary(all));
  if (all.some(({ kind }) => kind === 'refused')) process.exitCode = 2;
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
