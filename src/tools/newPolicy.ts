/**
 * Starts a plain edition from an official text that was imported, or says how far one has come:
 * `npm run new-policy -- <id> [--ids <beginning>]`. Exit 0 when all went well, 2 when it was refused.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calculators } from './evaluate/calculators.ts';
import { readOriginal, type Original } from '../schemas/originals/index.ts';
import { checkId } from './import/run/options.ts';
import { fileOf, originalsFolder } from './import/run/store.ts';
import { Refused } from './import/refused.ts';
import { clausesIn, coverageOf, describeCoverage } from './newPolicy/coverage.ts';
import { skeletonOf } from './newPolicy/skeleton.ts';

const usage = `Usage:
  npm run new-policy -- <id> [--ids <beginning>] [--from <folder>] [--to <folder>]

  Writes content/policies/<id>.mdx with every clause of the official text and no words, and says what is still to do.
  Where the plain edition is there already, it is left as it is, and only what is still to do is said.
  --ids  what the ids of the clauses begin with; the id itself when absent`;

function run(given: readonly string[]): string {
  const option = (name: string) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
  const [id] = given.filter((word, at) => !word.startsWith('--') && !(given[at - 1] ?? '').startsWith('--'));
  if (id === undefined || given.includes('--help')) return `${usage}\n`;
  checkId(id);
  const beginning = option('--ids') ?? id;
  if (!/^[a-z][a-z0-9-]*$/u.test(beginning)) throw new Refused(`--ids ${JSON.stringify(beginning)} cannot begin an id. Write small letters, digits and hyphens, a letter first, such as --ids bl.`);
  const original = read(fileOf(option('--from') ?? originalsFolder, id), id);
  const file = `${option('--to') ?? 'content/policies'}/${id}.mdx`;
  const isNew = !existsSync(file);
  if (isNew) writeFileSync(file, skeletonOf(original, beginning, new Date().toISOString().slice(0, 10)), { flag: 'wx' });
  const rules = calculators().filter(({ policy }) => policy === id).map((each) => each.rules);
  return [
    isNew ? `${file} was written. The build stops until its fields and clauses are filled in, and names each.` : `${file} is there already and was left as it is.`,
    describeCoverage(coverageOf(original, clausesIn(readFileSync(file, 'utf8')), rules)),
  ].join('\n');
}

function read(file: string, id: string): Original {
  if (!existsSync(file)) throw new Refused(`There is no official text "${id}" (${file}). Import it first: npm run import -- <file> --id ${id}`);
  const found = readOriginal(readFileSync(file, 'utf8'));
  if ('wrong' in found) throw new Refused(`${file}: ${found.wrong} ${found.write}`);
  return found;
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
