import { mkdir, rm } from 'node:fs/promises';
import { asOne, readReport, type Found } from './report.ts';
import { run } from './run.ts';

/** One stage of `npm test`; those that read the built site are left out when the build fails. */
export type Stage = Readonly<{ name: string; builds?: true; readsBuild?: true; run: () => Promise<Found> }>;

const astro = 'node_modules/astro/bin/astro.mjs';
const reports = '.cache/test';

/** The stages in order: what is quick and explains most comes first. */
export const stages: readonly Stage[] = [
  { name: 'types and lint', run: sources },
  { name: 'unit and type tests', run: () => tests(['unit', 'agreement', 'types']) },
  { name: 'build', builds: true, run: build },
  { name: 'built site', readsBuild: true, run: () => tests(['built']) },
  // A page waits as often as it works: two workers left a third of two cores idle.
  { name: 'browser', readsBuild: true, run: () => tests(['browser'], ['--maxWorkers=3']) },
];

/** Types and lint read the same sources, each on one core, after Astro has written the types of the content down. */
async function sources(): Promise<Found> {
  const written = await run(astro, ['sync']);
  if (written.code !== 0) return asOne(written.code, 'astro sync ended with an error');
  const [linted, typed] = await Promise.all([lint(), types()]);
  return asOne(Math.max(linted.code, typed.code), `${typed.said}; lint: ${linted.said}`);
}

type Said = Readonly<{ code: number; said: string }>;

async function types(): Promise<Said> {
  const pages = await run(astro, ['check']);
  const code = await run('node_modules/typescript/bin/tsc', ['--noEmit']);
  const [, files, errors] = /Result \((\d+) files?\):\s*- (\d+) errors?/.exec(pages.text) ?? [];
  const inPages = files === undefined ? 'did not finish' : `${errors ?? ''} errors in ${files} files`;
  const inCode = code.text.match(/error TS\d+/g)?.length ?? 0;
  return { code: pages.code === 0 ? code.code : pages.code, said: `astro check: ${inPages}; tsc: ${inCode} errors` };
}

async function lint(): Promise<Said> {
  const { code, text } = await run('node_modules/eslint/bin/eslint.js', ['--config', '.config/eslint.config.js', '.']);
  const [, summary = code === 0 ? 'no problems' : 'ended with an error'] = /^✖ (.*)$/m.exec(text) ?? [];
  return { code, said: summary };
}

async function build(): Promise<Found> {
  const { code, text } = await run(astro, ['build']);
  const [, pages = '?'] = /(\d+) page\(s\) built/.exec(text) ?? [];
  return asOne(code, code === 0 ? `${pages} pages built` : 'no site was built');
}

async function tests(projects: readonly string[], options: readonly string[] = []): Promise<Found> {
  const report = `${reports}/${projects.join('-')}.json`;
  await mkdir(reports, { recursive: true });
  // A report of an earlier run must not count when this run ends before it can write one.
  await rm(report, { force: true });
  const { code } = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--config=.config/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return readReport(report, code);
}
