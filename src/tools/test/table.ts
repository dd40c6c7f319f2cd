import type { Found } from './report.ts';
import type { Shown } from './shown.ts';

/** A stage that ran, with its duration in seconds, or one that was left out. */
export type Row = Readonly<{ name: string; seconds: number; found: Found }> | Readonly<{ name: string; found: 'not run' }>;

/**
 * Writes the rows as a table for people, under each the tests that failed and the files that took longest; then the journeys and audits, where the
 * tests that show them ran; and as its last line the sum: `N passed, N failed`.
 */
export function table(rows: readonly Row[], journeys: readonly Shown[] = []): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.flatMap((row) => {
    const name = row.name.padEnd(width);
    if (row.found === 'not run') return `  –  ${name}         not run, for want of a build`;
    const mark = row.found.failed === 0 ? '✓' : '✗';
    return [`  ${mark}  ${name} ${`${row.seconds.toFixed(1)} s`.padStart(7)}  ${row.found.words}`, ...row.found.names.map((test) => `       ✗ ${test}`), ...slowest(row.found)];
  });
  const ran = rows.flatMap(({ found }) => (found === 'not run' ? [] : [found]));
  const passed = ran.reduce((sum, found) => sum + found.passed, 0);
  const shown = journeys.length === 0 ? [] : ['', 'Journeys and audits', '', ...journeys.flatMap(lineOf)];
  return [...lines, ...shown, '', `${passed} passed, ${failures(rows, journeys)} failed`].join('\n');
}

function lineOf({ what, passed, lacking }: Shown): readonly string[] {
  return [`  ${lacking.length === 0 ? '✓' : '✗'}  ${what} (${String(passed)} ${passed === 1 ? 'test' : 'tests'})`, ...lacking.map(({ file, name, why }) => `       ✗ ${why}: ${file}: ${name}`)];
}

function slowest({ slowest: files }: Found): readonly string[] {
  return files.length === 0 ? [] : [`       longest: ${files.map(({ file, seconds }) => `${file.replace('test/', '')} ${seconds.toFixed(0)} s`).join(', ')}`];
}

/** How many checks failed in all stages that ran, and how many of the journeys and audits no test shows; a test that failed counts once. */
export function failures(rows: readonly Row[], journeys: readonly Shown[] = []): number {
  const unshown = journeys.flatMap(({ lacking }) => lacking).filter(({ why }) => why !== 'failed').length;
  return rows.reduce((sum, { found }) => sum + (found === 'not run' ? 0 : found.failed), unshown);
}
