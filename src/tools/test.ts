/**
 * Everything a change must pass: `npm test`. Goes on after a failure, so that one run shows all there is to mend,
 * but leaves out what reads the built site when the build fails. Ends with 1 when anything failed.
 */
import { journeys } from './test/journeys.ts';
import { shownBy } from './test/shown.ts';
import { stages } from './test/stages.ts';
import { failures, table, type Row } from './test/table.ts';

const rows: Row[] = [];
let built = true;
for (const stage of stages) {
  const { name } = stage;
  if (stage.readsBuild === true && !built) {
    rows.push({ name, found: 'not run' });
    continue;
  }
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
  const start = performance.now();
  const found = await stage.run();
  rows.push({ name, seconds: (performance.now() - start) / 1000, found });
  if (stage.builds === true) built = found.failed === 0;
}

// Without a build no browser test ran, and the row of that stage says so.
const tests = rows.flatMap(({ found }) => (found === 'not run' ? [] : found.tests));
const shown = built ? shownBy(journeys, tests) : [];
console.log(`\n${'─'.repeat(64)}\n\n${table(rows, shown)}`);
process.exitCode = failures(rows, shown) === 0 ? 0 : 1;
