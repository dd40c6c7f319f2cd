/**
 * Evaluates a calculator from scripts: `npm run --silent evaluate -- <calculator> < answers.json`.
 * Results go to standard output, messages to standard error; exit 0 with a result, 2 when the input is refused or the result cannot be written.
 */
import { readFileSync } from 'node:fs';
import { Refused } from './evaluate/refused.ts';
import { run } from './evaluate/run.ts';
import { systemSentence } from './systemSentence.ts';

const { code, out, error } = run(process.argv.slice(2), new Date().toISOString().slice(0, 10), standardInput);
process.exitCode = code;
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exitCode = 2;
  // Whoever has read enough, such as `head`, closes the pipe; there is nobody left to tell.
  if (fault.code !== 'EPIPE') process.stderr.write(`The result could not be written: ${systemSentence(fault)}\n`);
});
process.stdout.write(out);
process.stderr.write(error);

/** @throws Refused when it cannot be read, or is no UTF-8, in which JSON is written. */
function standardInput(): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(0);
  } catch (fault) {
    throw new Refused(`Standard input cannot be read: ${systemSentence(fault)} Nothing was written.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('Standard input is not written in UTF-8. Save the file as UTF-8 and try again. Nothing was written.');
  }
}
