import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOne, readReport } from '../../src/tools/test/report.ts';
import { failures, table, type Row } from '../../src/tools/test/table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingce-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function report(numPassedTests: number, files: readonly (readonly string[])[], code: number) {
  const testResults = files.map((statuses, at) => ({
    name: join(process.cwd(), `test/${at}.test.ts`),
    status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status, n) => ({ fullName: `does ${n}`, status, duration: (at + 1) * 1000 })),
  }));
  const numFailedTests = files.flat().filter((status) => status === 'failed').length;
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 0, testResults }));
  return readReport(file, code);
}

describe('counting the tests of a run', () => {
  it('counts tests', async () => {
    expect(await report(2, [['passed', 'failed'], ['passed']], 1)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('counts a file that could not run as a failure', async () => {
    expect(await report(1, [['passed'], []], 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts an error outside any test as a failure', async () => {
    expect(await report(1, [['passed']], 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without a report as a failure', async () => {
    expect(await readReport(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('the table names every test that failed under its stage', async () => {
  const found = await report(2, [['passed', 'failed'], ['passed'], []], 1);
  const shown = table([{ name: 'unit', seconds: 1, found }, { name: 'build', seconds: 1, found: asOne(0, 'fine') }]).split('\n');
  expect(shown.slice(1, 3).map((line) => line.trim())).toEqual(['✗ test/0.test.ts: does 1', '✗ test/2.test.ts']);
  expect(shown[3]?.trim()).toBe('longest: 0.test.ts 2 s, 1.test.ts 2 s');
});

it('the table ends with the sum alone on its line', () => {
  const rows: readonly Row[] = [
    { name: 'types', seconds: 1, found: asOne(0, 'fine') },
    { name: 'build', seconds: 1, found: asOne(1, 'broken') },
    { name: 'browser', found: 'not run' },
  ];
  expect(table(rows).split('\n').at(-1)).toBe('1 passed, 1 failed');
  expect(failures(rows)).toBe(1);
});
