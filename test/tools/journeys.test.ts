import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journeys } from '../../src/tools/test/journeys.ts';
import { asOne, type Tested } from '../../src/tools/test/report.ts';
import { shownBy, type Journey } from '../../src/tools/test/shown.ts';
import { failures, table, type Row } from '../../src/tools/test/table.ts';

const file = 'test/browser/benefits.test.ts';
const prints: Journey = { what: 'A mother prints what her child can get', by: [{ file, name: 'on paper' }] };
const test = (name: string, status = 'passed'): Tested => ({ file, name, status });
const rows = (failed: number): readonly Row[] => [{ name: 'browser', seconds: 1, found: { ...asOne(0, '9 tests passed'), failed } }];
const linesOf = (tests: readonly Tested[], failed = 0) => table(rows(failed), shownBy([prints], tests)).split('\n').slice(1).filter((line) => line !== '');

describe('the table of journeys and audits', () => {
  it('stands under the stages, each journey with how many tests show it, and the sum stays the last line', () => {
    expect(linesOf([test('the result on paper, small'), test('the result on paper, large'), test('something else')])).toEqual([
      'Journeys and audits', '  ✓  A mother prints what her child can get (2 tests)', '1 passed, 0 failed',
    ]);
  });

  it('names a test that failed, which counts once', () => {
    expect(linesOf([test('the result on paper'), test('the dossier on paper', 'failed')], 1)).toEqual([
      'Journeys and audits', '  ✗  A mother prints what her child can get (1 test)', `       ✗ failed: ${file}: the dossier on paper`, '1 passed, 1 failed',
    ]);
  });

  it.each([
    ['is nowhere', [test('the result on a screen')], 'no such test'],
    ['stands in another file', [{ ...test('the result on paper'), file: 'test/browser/other.test.ts' }], 'no such test'],
    ['was left out', [test('the result on paper', 'skipped')], 'did not run'],
  ])('fails where the test that shows a journey %s', (_, tests, why) => {
    const shown = shownBy([prints], tests);
    expect(shown[0]?.lacking.map((each) => each.why)).toEqual([why]);
    expect(failures(rows(0), shown)).toBe(1);
  });
});

it('each journey and audit names tests in files that are there', () => {
  for (const { what, by } of journeys) {
    expect(by, what).not.toEqual([]);
    for (const each of by) expect(existsSync(each.file), each.file).toBe(true);
  }
});
