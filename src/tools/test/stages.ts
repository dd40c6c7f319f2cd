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

/** Pages and house rules are read side by side, each on one core; then all the rest, which needs the types of the content that the first wrote down. */
async function sources(): Promise<Found> {
  const [checked, linted] = await Promise.all([pages(), lint()]);
  const typed = await types();
  return asOne(Math.max(checked.code, typed.code, linted.code), `astro check: ${checked.said}; types: ${typed.said}; lint: ${linted.said}`);
}

type Said = Readonly<{ code: number; said: string }>;

async function pages(): Promise<Said> {
  const { code, text } = await run(astro, ['check', '--tsconfig', '.config/tsconfig.astro.json']);
  const [, files, errors] = /Result \((\d+) files?\):\s*- (\d+) errors?/.exec(text) ?? [];
  return { code, said: files === undefined ? 'did not finish' : `${errors ?? ''} errors in ${files} files` };
}

async function types(): Promise<Said> {
  const { code, text } = await run('node_modules/oxlint/bin/oxlint', ['--config', '.config/oxlint.json']);
  const [, warnings, errors] = /Found (\d+) warnings? and (\d+) errors?/.exec(text) ?? [];
  const [, files] = /on (\d+) files? with/.exec(text) ?? [];
  return { code, said: files === undefined ? 'did not finish' : `${String(Number(warnings) + Number(errors))} errors in ${files} files` };
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
