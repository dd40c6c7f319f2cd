/**
 * Evaluates a calculator from scripts: `npm run --silent evaluate -- <calculator> < answers.json`.
 * Results go to standard output, messages to standard error; exit 0 with a result, 2 when the input is refused.
 */
import { readFileSync } from 'node:fs';
import { run } from './evaluate/run.ts';

const { code, out, error } = run(process.argv.slice(2), new Date().toISOString().slice(0, 10), () => readFileSync(0, 'utf8'));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
