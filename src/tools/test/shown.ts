import type { Tested } from './report.ts';

/** A journey or an audit, and the tests that show it: each a file and words that the whole name of the test holds. */
export type Journey = Readonly<{ what: string; by: readonly Readonly<{ file: string; name: string }>[] }>;

type Lacking = Readonly<{ file: string; name: string; why: 'failed' | 'did not run' | 'no such test' }>;

/** What the tests say of a journey: how many passed, and which did not pass, were left out, or are nowhere. */
export type Shown = Readonly<{ what: string; passed: number; lacking: readonly Lacking[] }>;

/** Looks for the tests of each journey among all that were counted; one that is nowhere, as after its name was changed, is lacking. */
export function shownBy(journeys: readonly Journey[], tests: readonly Tested[]): readonly Shown[] {
  return journeys.map(({ what, by }) => {
    const sought = by.map(({ file, name }) => ({ file, name, found: tests.filter((test) => test.file === file && test.name.includes(name)) }));
    return {
      what,
      passed: sought.flatMap(({ found }) => found).filter(({ status }) => status === 'passed').length,
      lacking: sought.flatMap(({ file, name, found }): readonly Lacking[] => found.length === 0
        ? [{ file, name, why: 'no such test' }]
        : found.filter(({ status }) => status !== 'passed').map((test) => ({ file, name: test.name, why: test.status === 'failed' ? 'failed' : 'did not run' }))),
    };
  });
}
