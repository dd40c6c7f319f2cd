import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/rules/policies/wenzhou-2016-41/index.ts';

const readme = readFileSync('README.md', 'utf8');
const answers = /<!-- example:start -->\n```json\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';

type Printed = Readonly<{
  totals: readonly Readonly<{ measure: string; low: number; high: number | null }>[];
  outcomes: readonly Readonly<{ entitlement: string; verdict: string; amount: Readonly<{ low: number; high: number }> | null }>[];
}>;

function evaluated(): Printed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    'src/tools/evaluate.ts', 'disability-benefits', '--facts-on', '2016-09-01', '--rules-on', '2016-09-01',
  ], { input: answers, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Printed;
}

describe('the README', () => {
  it('shows the first example of the calculator, answer by answer', () => {
    const [first] = examples;
    expect(JSON.parse(answers)).toEqual({ ...first?.facts.answers, persons: first?.facts.lists['persons'] });
  });

  it('tells the figures that the command line prints for it', () => {
    const { outcomes, totals } = evaluated();
    const drawn = (id: string): unknown => outcomes.find(({ entitlement }) => entitlement === id)?.amount;
    expect(drawn('R-F09')).toEqual({ low: 22_950, high: 22_950 });
    expect(drawn('R-F10')).toEqual({ low: 25_000, high: 25_000 });
    expect(totals[0]).toEqual({ measure: 'fen/month', low: 47_950, high: 47_950 });
    for (const figure of ['229.50', '250 yuan', '479.50']) expect(readme).toContain(figure);
  });

  it('names scripts, folders and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<{ scripts: Readonly<Record<string, string>> }>;
    for (const [, name = ''] of readme.matchAll(/npm run (?:--silent )?([a-z:-]*[a-z])/g)) expect(scripts).toHaveProperty([name]);
    for (const [, path = ''] of readme.matchAll(/`((?:src|test|content|public|\.config)\/[A-Za-z0-9./-]+)`/g)) {
      expect(existsSync(path), path).toBe(true);
    }
  });
});
