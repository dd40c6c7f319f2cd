import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEditions, describe as say, readSource } from '../../src/site/checks/index.ts';

const path = (year: string) => `content/policies/residents-committee-law-${year}.mdx`;
const [older, newer] = ['2018', '2025'].map((year) => readFileSync(path(year), 'utf8')) as [string, string];
const wenzhou = readSource('content/policies/wenzhou-2016-41.mdx', readFileSync('content/policies/wenzhou-2016-41.mdx', 'utf8'));

/** What the check says after one change to the newer edition. */
function after(search: string, replacement: string): string {
  expect(newer).toContain(search);
  return checkEditions([readSource(path('2018'), older), readSource(path('2025'), newer.replace(search, replacement)), wenzhou]).map(say).join('\n');
}

describe('a clause that takes the place of another is stopped with the place and what to write', () => {
  test('unless it names a clause that exists', () => {
    expect(after('was="rc18-6-1"', 'was="rc18-66-1"')).toMatch(/law-2025\.mdx:\d+: Clause "rc25-3-1a" takes the place of the clause "rc18-66-1", which does not exist\. Write ids of clauses of an older edition of residents-committee-law in was="…"/);
  });

  test('unless that clause stands in an older edition of the same work', () => {
    expect(after('was="rc18-6-1"', 'was="wz-2.1-s1"')).toMatch(/"wz-2\.1-s1", which stands in content\/policies\/wenzhou-2016-41\.mdx\./);
    expect(after('was="rc18-6-1"', 'was="rc25-1-1"')).toMatch(/"rc25-1-1", which stands in .*law-2025\.mdx\./);
  });

  test('unless that clause is the wording of that edition', () => {
    expect(after('was="rc18-6-1"', 'was="rc89-8-1"')).toMatch(/"rc89-8-1", which keeps wording from before its edition\./);
  });

  test('when it says what changed but not from what', () => {
    expect(after('was="rc18-6-1" ', '')).toMatch(/Clause "rc25-3-1a" says what changed, but not from which clause\. Name the older clauses in was="…"/);
  });

  test('and passes as it is', () => {
    expect(after('was="rc18-6-1"', 'was="rc18-6-1"')).toBe('');
  });
});
