import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/** A file of tests and the seconds its tests took, one after the other. */
export type Timed = Readonly<{ file: string; seconds: number }>;

/** A test that was counted: its file, its whole name, and what Vitest says of it, such as `passed`. */
export type Tested = Readonly<{ file: string; name: string; status: string }>;

/** What a stage came to: how many checks passed and failed, a few words on what it found, the names of tests that failed, what took longest, and every test. */
export type Found = Readonly<{ passed: number; failed: number; words: string; names: readonly string[]; slowest: readonly Timed[]; tests: readonly Tested[] }>;

/** The parts of Vitest's JSON report that are counted. */
type Report = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly Readonly<{ name: string; status: string; assertionResults: readonly Readonly<{ fullName: string; status: string; duration?: number | null }>[] }>[];
}>;

/**
 * Counts the tests of a Vitest run from its JSON report.
 * @param code The code Vitest ended with. An error outside any test, or a run without a report, counts as one failure.
 */
export async function readReport(file: string, code: number): Promise<Found> {
  const report = await read(file);
  if (report === undefined) return { passed: 0, failed: 1, words: 'ended before it could report', names: [], slowest: [], tests: [] };
  const silent = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = report.numFailedTests + silent;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const words = [`${report.numPassedTests} tests in ${report.testResults.length} files passed`];
  if (report.numFailedTests > 0) words.push(`${report.numFailedTests} tests failed`);
  if (silent > 0) words.push(`${silent} files could not run`);
  if (failed > counted) words.push('an error outside any test');
  if (report.numPendingTests > 0) words.push(`${report.numPendingTests} skipped`);
  return { passed: report.numPassedTests, failed, words: words.join(', '), names: namesOf(report), slowest: slowestOf(report), tests: testsOf(report) };
}

/** The tests that failed, each after its file; only the file where it could not run. */
function namesOf({ testResults }: Report): readonly string[] {
  return testResults.filter(({ status }) => status === 'failed').flatMap(({ name, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    return failed.length === 0 ? [file] : failed.map(({ fullName }) => `${file}: ${fullName}`);
  });
}

function testsOf({ testResults }: Report): readonly Tested[] {
  return testResults.flatMap(({ name, assertionResults }) => assertionResults.map(({ fullName, status }) => ({ file: relative(process.cwd(), name), name: fullName, status })));
}

/** So many files are worth a look when a stage takes too long. */
const most = 6;

function slowestOf({ testResults }: Report): readonly Timed[] {
  return testResults
    .map(({ name, assertionResults }) => ({ file: relative(process.cwd(), name), seconds: assertionResults.reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 1000 }))
    .filter(({ seconds }) => seconds >= 1).sort((a, b) => b.seconds - a.seconds).slice(0, most);
}

async function read(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** Counts a stage that is one check: it passed when its program ended well. */
export function asOne(code: number, words: string): Found {
  return code === 0 ? { passed: 1, failed: 0, words, names: [], slowest: [], tests: [] } : { passed: 0, failed: 1, words, names: [], slowest: [], tests: [] };
}
