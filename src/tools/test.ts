/**
 * Everything a change must pass: `npm test`. Goes on after a failure, so that one run shows all there is to mend,
 * but leaves out what reads the built site when the build fails. Ends with 1 when anything failed.
 */
import { stages, type Stage } from './test/stages.ts';
import { failures, table, type Row } from './test/table.ts';

const rows: Row[] = [];
let built = true;
for (const together of stages) rows.push(...(await Promise.all(together.map(through))));

async function through({ name, builds, readsBuild, run }: Stage): Promise<Row> {
  if (readsBuild === true && !built) return { name, found: 'not run' };
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
  const start = performance.now();
  const found = await run();
  if (builds === true) built = found.failed === 0;
  return { name, seconds: (performance.now() - start) / 1000, found };
}

console.log(`\n${'─'.repeat(64)}\n\n${table(rows)}`);
process.exitCode = failures(rows) === 0 ? 0 : 1;
