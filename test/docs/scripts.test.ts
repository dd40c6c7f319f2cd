import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<{ scripts: Readonly<Record<string, string>> }>;

/** The files of the repository that the scripts name. */
const named = Object.entries(scripts).flatMap(([name, line]) => [...line.matchAll(/(?:^|\s)((?:src|test|\.config)\/\S+)/gu)].map(([, file = '']) => [name, file] as const));

describe('npm run', () => {
  it.each(named)('%s: %s is there, and git does not ignore it, so that everyone who clones the repository has it', (_, file) => {
    expect(existsSync(file)).toBe(true);
    // 0 says "ignored", 1 says "not", and 128 that this is no clone but a copy without its history.
    expect(spawnSync('git', ['check-ignore', '--quiet', '--no-index', file]).status).not.toBe(0);
  });
});

it('git ignores nothing that was written by hand', () => {
  const { stdout } = spawnSync('git', ['ls-files', '--others', '--ignored', '--exclude-standard', 'src', 'test', 'public', '.config'], { encoding: 'utf8' });
  // What a build of the test's own small site leaves behind.
  const left = /(?:^|\/)(?:\.astro|node_modules)\//u;
  expect(stdout.split('\n').filter((file) => file !== '' && !left.test(file))).toEqual([]);
});
